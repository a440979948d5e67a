package nl.veerkracht.cases.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.erasure.model.Erasure;
import nl.veerkracht.cases.erasure.model.ServiceRows;
import nl.veerkracht.cases.request.SentOnce;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.erasure.YoungPersonErasedV1;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.Outbox;

/** Approves an erasure, deletes what there is here and tells the others: all of it or nothing. */
@ApplicationScoped
class CarryOut {
    private final Erasures erasures;
    private final WhatStays whatStays;
    private final EraseHere eraseHere;
    private final Outbox outbox;
    private final BusinessClock clock;

    CarryOut(Erasures erasures, WhatStays whatStays, EraseHere eraseHere, Outbox outbox, BusinessClock clock) {
        this.erasures = erasures;
        this.whatStays = whatStays;
        this.eraseHere = eraseHere;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Whether it was done; if not, the dry run did not fit any more and was made again.
     *
     * @param counted what there is now
     * @param by the second person
     */
    @Transactional
    @SentOnce
    boolean run(UUID id, List<ServiceRows> counted, String by) {
        var erasure = erasures.lock(id);
        if (erasure.isCarriedOut()) {
            throw new AlreadyCarriedOut();
        }
        whatStays.refuse(erasure);
        var now = clock.instant();
        if (erasure.isStale(now) || !new HashSet<>(erasures.counted(id)).equals(Set.copyOf(counted))) {
            erasures.countAgain(id, counted, now);
            return false;
        }
        erasures.approve(id, by, now);
        eraseHere.run(erasure, now);
        outbox.append(List.of(announcement(erasure, now)));
        return true;
    }

    private static Announcement announcement(Erasure erasure, Instant now) {
        var type = WireType.YOUNG_PERSON_ERASED_V1;
        return new Announcement(
                type.topic(), type.wireName(), erasure.youngPersonId(), new YoungPersonErasedV1(erasure.id(), now));
    }
}

package nl.veerkracht.notification.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.contracts.Topics;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.erasure.ErasureCarriedOutV1;
import nl.veerkracht.contracts.erasure.YoungPersonErasedV1;
import nl.veerkracht.contracts.published.PublishedEvent;
import nl.veerkracht.kit.erasure.Erased;
import nl.veerkracht.kit.erasure.Holdings;
import nl.veerkracht.kit.erasure.TableRows;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.Outbox;

/** Erases here whoever is erased, and says so. */
@ApplicationScoped
public class FollowErasures {
    private static final String SERVICE = "notification-service";

    private final Erased erased;
    private final Holdings holdings;
    private final Outbox outbox;

    FollowErasures(Erased erased, Holdings holdings, Outbox outbox) {
        this.erased = erased;
        this.holdings = holdings;
        this.outbox = outbox;
    }

    /** Whether this tells that somebody is erased. */
    public static boolean isErasure(PublishedEvent event) {
        return event.data() instanceof YoungPersonErasedV1;
    }

    /**
     * Erases those whom these events say are erased; the events have been claimed.
     *
     * @return the other events, but for those about somebody who was erased, now or before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<PublishedEvent> run(List<PublishedEvent> events) {
        var erasures = events.stream().filter(FollowErasures::isErasure).toList();
        if (!erasures.isEmpty()) {
            erased.begin();
            erasures.forEach(this::follow);
        }
        return erased.without(
                events.stream().filter(event -> !isErasure(event)).toList(), PublishedEvent::youngPersonId);
    }

    private void follow(PublishedEvent told) {
        var person = told.youngPersonId();
        var erasure = (YoungPersonErasedV1) told.data();
        if (erased.remember(person, erasure.erasureId(), erasure.at())) {
            outbox.append(List.of(answer(person, erasure.erasureId(), holdings.erase(person))));
        }
    }

    private static Announcement answer(UUID person, UUID erasureId, List<TableRows> gone) {
        var rows = gone.stream()
                .map(one -> new ErasureCarriedOutV1.TableRows(one.table(), one.count()))
                .toList();
        return new Announcement(
                Topics.NOTIFICATION_EVENTS,
                WireType.ERASURE_CARRIED_OUT_V1.wireName(),
                person,
                new ErasureCarriedOutV1(erasureId, SERVICE, rows));
    }
}

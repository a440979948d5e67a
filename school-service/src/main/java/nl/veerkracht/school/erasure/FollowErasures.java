package nl.veerkracht.school.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.contracts.Topics;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.erasure.ErasureCarriedOutV1;
import nl.veerkracht.contracts.erasure.YoungPersonErasedV1;
import nl.veerkracht.contracts.published.PublishedEvent;
import nl.veerkracht.contracts.published.PublishedEvents;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.erasure.Erased;
import nl.veerkracht.kit.erasure.Holdings;
import nl.veerkracht.kit.erasure.TableRows;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.school.roster.Roster;

/** Erases here whoever is erased, and says so. */
@ApplicationScoped
public class FollowErasures {
    private static final String SERVICE = "school-service";

    private final Erased erased;
    private final LateWords lateWords;
    private final Roster roster;
    private final Holdings holdings;
    private final Outbox outbox;

    FollowErasures(Erased erased, LateWords lateWords, Roster roster, Holdings holdings, Outbox outbox) {
        this.erased = erased;
        this.lateWords = lateWords;
        this.roster = roster;
        this.holdings = holdings;
        this.outbox = outbox;
    }

    /**
     * Erases those whom these events say are erased.
     *
     * @return the other events, but for those about somebody who was erased, now or before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<CloudEvent> run(List<CloudEvent> events) {
        var erasures = events.stream()
                .filter(FollowErasures::isErasure)
                .map(PublishedEvents::read)
                .toList();
        if (!erasures.isEmpty()) {
            erased.begin();
            lateWords.begin();
            erasures.forEach(this::follow);
        }
        return erased.without(
                events.stream().filter(event -> !isErasure(event)).toList(), PublishedEvents::youngPersonId);
    }

    private static boolean isErasure(CloudEvent event) {
        return WireType.YOUNG_PERSON_ERASED_V1.wireName().equals(event.type());
    }

    private void follow(PublishedEvent told) {
        var person = told.youngPersonId();
        var erasure = (YoungPersonErasedV1) told.data();
        if (erased.remember(person, erasure.erasureId(), erasure.at())) {
            // Whoever is busy with this pupil is done first: on this row everybody waits.
            roster.lock(roster.of(Set.of(person)));
            lateWords.remember(person, erasure.at());
            outbox.append(List.of(answer(person, erasure.erasureId(), holdings.erase(person))));
        }
    }

    private static Announcement answer(UUID person, UUID erasureId, List<TableRows> gone) {
        var rows = gone.stream()
                .map(one -> new ErasureCarriedOutV1.TableRows(one.table(), one.count()))
                .toList();
        return new Announcement(
                Topics.SCHOOL_EVENTS,
                WireType.ERASURE_CARRIED_OUT_V1.wireName(),
                person,
                new ErasureCarriedOutV1(erasureId, SERVICE, rows));
    }
}

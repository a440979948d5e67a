package nl.veerkracht.cases.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.emergency.model.EmergencyAccess;
import nl.veerkracht.cases.emergency.model.EmergencyAccess.Looker;
import nl.veerkracht.cases.request.SentOnce;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.kit.problem.UnknownResource;

/** Somebody gets emergency access; with it, those are told who have to know. */
@ApplicationScoped
class BreakGlass {
    private static final Duration REMEMBERED = Duration.ofHours(24);
    private static final int MOST = 5;

    private final Access access;
    private final WhomItIsAbout whomItIsAbout;
    private final EmergencyAccesses emergencies;
    private final Outbox outbox;
    private final BusinessClock clock;

    BreakGlass(
            Access access,
            WhomItIsAbout whomItIsAbout,
            EmergencyAccesses emergencies,
            Outbox outbox,
            BusinessClock clock) {
        this.access = access;
        this.whomItIsAbout = whomItIsAbout;
        this.emergencies = emergencies;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Opens it, from this moment on.
     *
     * @param reason what made it necessary
     * @throws CannotBreakGlass in a role that has nothing to look at
     * @throws UnknownResource when there is no such young person
     * @throws AlreadyOpened within the hour of the time before
     * @throws TooManyEmergencies for who had it too often in the last day
     */
    @Transactional
    @SentOnce
    EmergencyAccess run(UUID youngPersonId, String reason, Actor actor) {
        var role = access.reader(actor)
                .flatMap(reader -> access.breaksGlassAs(reader, youngPersonId))
                .orElseThrow(CannotBreakGlass::new);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var whom = whomItIsAbout.find(youngPersonId);
        var opened = EmergencyAccess.open(OrderedId.next(), whom, looker(actor, role), reason, now);
        requireNotTooOften(opened, now.minus(REMEMBERED));
        emergencies.add(opened);
        outbox.append(List.of(EmergencyAnnouncements.opened(opened)));
        return opened;
    }

    private void requireNotTooOften(EmergencyAccess wanted, Instant since) {
        var before = emergencies.since(since, wanted);
        if (before.running()) {
            throw new AlreadyOpened();
        }
        if (before.times() >= MOST) {
            throw new TooManyEmergencies();
        }
    }

    private static Looker looker(Actor actor, Role role) {
        return new Looker(
                actor.subject(),
                actor.staffNumber(),
                actor.organisationKind(),
                actor.organisationIdentifier(),
                role.wireName());
    }
}

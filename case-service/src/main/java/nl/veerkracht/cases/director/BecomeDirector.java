package nl.veerkracht.cases.director;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.carecase.CareCases;
import nl.veerkracht.cases.carecase.model.CareCase;
import nl.veerkracht.cases.carecase.model.CaseStatus;
import nl.veerkracht.cases.director.Directors.Director;
import nl.veerkracht.cases.request.IdempotencyKeys;
import nl.veerkracht.cases.timeline.Timeline;
import nl.veerkracht.cases.timeline.model.EntryKind;
import nl.veerkracht.cases.timeline.model.NewEntry;
import nl.veerkracht.cases.timeline.model.Origin;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Content;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Teller;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.kit.outbox.OutboxConfig;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** Somebody takes the direction of a case that nobody directs; who directs it already stays so. */
@ApplicationScoped
class BecomeDirector {
    private final Access access;
    private final CareCases cases;
    private final Directors directors;
    private final IdempotencyKeys keys;
    private final Timeline timeline;
    private final Outbox outbox;
    private final OutboxConfig system;
    private final BusinessClock clock;

    BecomeDirector(
            Access access,
            CareCases cases,
            Directors directors,
            IdempotencyKeys keys,
            Timeline timeline,
            Outbox outbox,
            OutboxConfig system,
            BusinessClock clock) {
        this.access = access;
        this.cases = cases;
        this.directors = directors;
        this.keys = keys;
        this.timeline = timeline;
        this.outbox = outbox;
        this.system = system;
        this.clock = clock;
    }

    /**
     * Takes it, now or when the same was sent before: who took it and has handed it over since does not take it again.
     *
     * @throws CaseHasDirector when somebody else directs it
     * @throws CannotDirect for the family, and in a closed case
     */
    @Transactional
    void run(UUID caseId, @Nullable String key, Actor actor) {
        var reader = access.whoKnowsCase(caseId, actor);
        var careCase = cases.hold(caseId).orElseThrow(UnknownResource::new);
        var id = OrderedId.next();
        if (keys.claim(reader.subject(), key, "director\n" + caseId, id).equals(id)) {
            take(careCase, reader);
        }
    }

    private void take(CareCase careCase, Reader reader) {
        if (reader.isOfFamily() || careCase.step().status() != CaseStatus.OPEN) {
            throw new CannotDirect();
        }
        var current = directors.of(careCase.id(), reader.today());
        if (current.isEmpty()) {
            outbox.append(become(careCase, director(reader)));
        } else if (!current.get().equals(reader.subject())) {
            throw new CaseHasDirector();
        }
    }

    /** The answer is what others get to know of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Announcement> become(CareCase careCase, Director director) {
        directors.save(careCase.id(), director);
        var origin = new Origin(system.source(), OrderedId.next().toString(), clock.instant());
        var teller = new Teller(director.organisationKind(), director.organisationIdentifier());
        return timeline.add(List.of(NewEntry.of(
                        EntryKind.DIRECTOR_CHANGED,
                        origin,
                        careCase.youngPersonId(),
                        teller,
                        clock.today(),
                        careCase.id())
                .in(careCase.id())
                .saying(new Content(director.account(), null))
                .entry()));
    }

    private static Director director(Reader reader) {
        var role = reader.roles().get(0);
        return new Director(reader.subject(), reader.partKind(), reader.partIdentifier(), role);
    }
}

package nl.veerkracht.cases.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.participation.model.EndedBecause;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.cases.request.SentOnce;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Content;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Teller;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.kit.problem.UnknownResource;

/** An organisation leaves, or the school ends that it takes part or was asked to; from that moment it sees nothing. */
@ApplicationScoped
class EndParticipation {
    private final Access access;
    private final Participations participations;
    private final ParticipationEntries entries;
    private final AfterEnding afterEnding;
    private final Outbox outbox;
    private final BusinessClock clock;

    EndParticipation(
            Access access,
            Participations participations,
            ParticipationEntries entries,
            AfterEnding afterEnding,
            Outbox outbox,
            BusinessClock clock) {
        this.access = access;
        this.participations = participations;
        this.entries = entries;
        this.afterEnding = afterEnding;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Ends it today.
     *
     * @throws NotYoursToEnd for another organisation, and for the family
     * @throws nl.veerkracht.cases.participation.model.TakesPartByLaw when it is a school
     * @throws nl.veerkracht.cases.participation.model.IllegalParticipationChange when it is over already
     */
    @Transactional
    @SentOnce
    void run(UUID caseId, UUID participationId, String reason, Actor actor) {
        var reader = access.whoKnowsCase(caseId, actor);
        var participation = participations
                .find(participationId)
                .filter(found -> found.isIn(caseId))
                .orElseThrow(UnknownResource::new);
        var ended = participation.end(because(participation.participant(), reader), clock.today());
        var own = reader.viewer().organisationIdentifier();
        participations.save(ended, new Ending(own, reader.subject(), reason));
        var entry = entries.of(ended, new Teller(reader.partKind(), own), new Content(reader.subject(), reason));
        outbox.append(afterEnding.of(List.of(ended), List.of(entry), reader.subject()));
    }

    private static EndedBecause because(Participant participant, Reader reader) {
        if (reader.actsFor(participant.kind().name(), participant.identifier()) && reader.has(participant.role())) {
            return EndedBecause.LEFT;
        }
        if (!reader.isSchoolStaff()) {
            throw new NotYoursToEnd();
        }
        return EndedBecause.ENDED_BY_SCHOOL;
    }
}

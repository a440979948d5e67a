package nl.veerkracht.cases.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.carecase.CareCases;
import nl.veerkracht.cases.organisation.Organisations;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.cases.participation.model.ParticipantAsked;
import nl.veerkracht.cases.request.SentOnce;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.kit.problem.UnknownResource;

/** The school asks an organisation to take part; until the answer is yes, that opens nothing. */
@ApplicationScoped
class AskToJoin {
    private final Access access;
    private final CareCases cases;
    private final Organisations organisations;
    private final Participations participations;
    private final Invitations invitations;
    private final Outbox outbox;
    private final BusinessClock clock;

    AskToJoin(
            Access access,
            CareCases cases,
            Organisations organisations,
            Participations participations,
            Invitations invitations,
            Outbox outbox,
            BusinessClock clock) {
        this.access = access;
        this.cases = cases;
        this.organisations = organisations;
        this.participations = participations;
        this.invitations = invitations;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    @SentOnce
    ParticipantAsked run(UUID caseId, Participant participant, String reason, Actor actor) {
        var reader = access.whoKnowsCase(caseId, actor);
        if (!reader.isSchoolStaff()) {
            throw new OnlyTheSchoolAsks();
        }
        var asked = cases.find(caseId)
                .orElseThrow(UnknownResource::new)
                .askToJoin(OrderedId.next(), participant, reason, clock.today());
        organisations.require(participant.kind(), participant.identifier(), clock.today());
        participations.invite(asked, reader.viewer().organisationIdentifier());
        outbox.append(invitations.of(asked, reader.by()));
        return asked;
    }
}

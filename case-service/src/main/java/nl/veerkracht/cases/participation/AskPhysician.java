package nl.veerkracht.cases.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.veerkracht.cases.carecase.model.CareCase;
import nl.veerkracht.cases.carecase.model.CaseStep;
import nl.veerkracht.cases.carecase.model.StepField;
import nl.veerkracht.cases.carecase.model.StepTaken;
import nl.veerkracht.cases.organisation.Organisations;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.cases.step.AfterStep;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Announcement;
import org.jspecify.annotations.Nullable;

/** With a referral the youth physician is asked to take part, if the health service does not do so already. */
@ApplicationScoped
class AskPhysician implements AfterStep {
    /** Everyone who takes part reads why somebody was asked; what the school asks the physician is for fewer. */
    private static final @Nullable String QUESTION_STANDS_IN_THE_STEP = null;

    private final Organisations organisations;
    private final Participations participations;
    private final Invitations invitations;
    private final BusinessClock clock;

    AskPhysician(
            Organisations organisations, Participations participations, Invitations invitations, BusinessClock clock) {
        this.organisations = organisations;
        this.participations = participations;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** @throws nl.veerkracht.cases.organisation.UnknownOrganisation when there is no such health service */
    @Override
    public List<Announcement> run(StepTaken taken, CareCase before) {
        if (taken.arrow().to() != CaseStep.REFERRAL) {
            return List.of();
        }
        var identifier = taken.recorded(StepField.HEALTH_SERVICE).orElseThrow();
        organisations.require(OrganisationKind.GGD, identifier, clock.today());
        var physician = new Participant(OrganisationKind.GGD, identifier, Role.YOUTH_PHYSICIAN.wireName());
        var asked = before.askToJoin(OrderedId.next(), physician, QUESTION_STANDS_IN_THE_STEP, clock.today());
        return participations.inviteOnce(asked, taken.by().organisationIdentifier())
                ? invitations.of(asked, taken.by())
                : List.of();
    }
}

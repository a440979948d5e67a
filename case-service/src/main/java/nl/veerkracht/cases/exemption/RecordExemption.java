package nl.veerkracht.cases.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.cases.access.About;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.exemption.model.Exemption;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.cases.refusal.ChangedMeanwhile;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.cases.request.SentOnce;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.OrderedId;
import org.jspecify.annotations.Nullable;

/** The attendance officer who takes part records an exemption, in the place of the one before; sent twice, recorded once. */
@ApplicationScoped
class RecordExemption {
    private static final String ROLE = Role.ATTENDANCE_OFFICER.wireName();

    private final Access access;
    private final Exemptions exemptions;
    private final AfterExemption afterExemption;
    private final BusinessClock clock;

    RecordExemption(Access access, Exemptions exemptions, AfterExemption afterExemption, BusinessClock clock) {
        this.access = access;
        this.exemptions = exemptions;
        this.afterExemption = afterExemption;
        this.clock = clock;
    }

    /**
     * What was recorded.
     *
     * @throws nl.veerkracht.kit.problem.UnknownResource for who does not know the case
     * @throws OnlyTheOfficerExempts for who knows it and is not the officer
     * @throws nl.veerkracht.kit.problem.InvalidRequest when something is wrong, with all that is
     * @throws ChangedMeanwhile when another exemption stands than the one that it was to take the place of
     */
    @Transactional
    @SentOnce
    Exemption run(UUID caseId, @Nullable ExemptionRequest request, Actor actor) {
        var reader = access.whoKnowsCase(caseId, actor);
        var about = access.aboutCase(caseId);
        if (!isOfficerOf(about, reader)) {
            throw new OnlyTheOfficerExempts();
        }
        var checked = ExemptionRequest.checked(request, about.facts().birthDate(), new RequestCheck());
        access.writes(reader, about, DataClass.STATUTORY);
        var standing = exemptions.standing(caseId).orElse(null);
        if (!Objects.equals(checked.replaces(), standing)) {
            throw new ChangedMeanwhile();
        }
        var recorded = exemption(caseId, about, reader, checked);
        exemptions.add(recorded);
        afterExemption.run(recorded);
        return recorded;
    }

    /** Whether the reader can record one. */
    static boolean isOfficerOf(About about, Reader reader) {
        return about.hasTakingPart(reader, OrganisationKind.MUNICIPALITY, Role.ATTENDANCE_OFFICER);
    }

    private Exemption exemption(UUID caseId, About about, Reader reader, ExemptionRequest.Checked checked) {
        return new Exemption(
                OrderedId.next(),
                caseId,
                Objects.requireNonNull(about.youngPersonId()),
                new Participant(OrganisationKind.MUNICIPALITY, reader.partIdentifier(), ROLE),
                reader.subject(),
                checked.content(),
                clock.instant(),
                checked.replaces());
    }
}

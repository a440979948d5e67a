package nl.veerkracht.cases.carecase.model;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.cases.participation.model.ParticipantAsked;
import nl.veerkracht.contracts.access.OrganisationKind;

/** The coordination around one young person; refuses what does not fit its step or its municipality. */
@CheckReturnValue
public final class CareCase {
    private final UUID id;
    private final UUID youngPersonId;
    private final String municipalityCode;
    private final CaseStep step;

    private CareCase(UUID id, UUID youngPersonId, String municipalityCode, CaseStep step) {
        this.id = id;
        this.youngPersonId = youngPersonId;
        this.municipalityCode = municipalityCode;
        this.step = step;
    }

    /** A case as it was stored; announces nothing. */
    public static CareCase stored(UUID id, UUID youngPersonId, String municipalityCode, CaseStep step) {
        return new CareCase(id, youngPersonId, municipalityCode, step);
    }

    /** A signal opens a case, on the day that it was detected. */
    public static CaseOpened open(UUID id, Signal because) {
        return new CaseOpened(
                id,
                because.youngPersonId(),
                because.schoolId(),
                because.municipalityCode(),
                because.detectedOn(),
                because.id());
    }

    /**
     * The school asks an organisation to take part; an attendance officer only of the municipality of residence.
     *
     * @throws CaseIsClosed when there is nothing to take part in any more
     * @throws NotTheMunicipalityOfResidence when it is another municipality
     */
    public ParticipantAsked askToJoin(UUID participationId, Participant asked, String reason, LocalDate on) {
        if (step.status() != CaseStatus.OPEN) {
            throw new CaseIsClosed();
        }
        if (asked.kind() == OrganisationKind.MUNICIPALITY && !asked.identifier().equals(municipalityCode)) {
            throw new NotTheMunicipalityOfResidence();
        }
        return new ParticipantAsked(participationId, id, youngPersonId, asked, reason, on);
    }
}

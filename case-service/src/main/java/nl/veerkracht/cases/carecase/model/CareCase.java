package nl.veerkracht.cases.carecase.model;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.carecase.model.StepTaken.By;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.cases.participation.model.ParticipantAsked;
import nl.veerkracht.contracts.access.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** The coordination around one young person; refuses what does not fit its step or its municipality. */
@CheckReturnValue
public final class CareCase {
    private final UUID id;
    private final UUID youngPersonId;
    private final String schoolId;
    private final String municipalityCode;
    private final CaseStep step;

    private CareCase(UUID id, UUID youngPersonId, String schoolId, String municipalityCode, CaseStep step) {
        this.id = id;
        this.youngPersonId = youngPersonId;
        this.schoolId = schoolId;
        this.municipalityCode = municipalityCode;
        this.step = step;
    }

    /** A case as it was stored; announces nothing. */
    public static CareCase stored(
            UUID id, UUID youngPersonId, String schoolId, String municipalityCode, CaseStep step) {
        return new CareCase(id, youngPersonId, schoolId, municipalityCode, step);
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
     * @param reason null where it is told elsewhere, to fewer people
     * @throws CaseIsClosed when there is nothing to take part in any more
     * @throws NotTheMunicipalityOfResidence when it is another municipality
     */
    public ParticipantAsked askToJoin(UUID participationId, Participant asked, @Nullable String reason, LocalDate on) {
        if (step.status() != CaseStatus.OPEN) {
            throw new CaseIsClosed();
        }
        if (asked.kind() == OrganisationKind.MUNICIPALITY && !asked.identifier().equals(municipalityCode)) {
            throw new NotTheMunicipalityOfResidence();
        }
        return new ParticipantAsked(participationId, id, youngPersonId, asked, reason, on);
    }

    /**
     * The arrow to this step, for somebody who takes such steps.
     *
     * @param open the steps that they can take now, for whom it is refused
     * @throws IllegalStep when the case cannot go there from where it is
     */
    public Arrow arrowTo(CaseStep to, Collection<CaseStep> open) {
        return Arrow.between(step, to).orElseThrow(() -> new IllegalStep(to, open));
    }

    /** The case goes along this arrow, which leaves the step that it is in. */
    public StepTaken take(UUID stepId, Arrow arrow, Wanted wanted, Instant at) {
        if (arrow.from() != step) {
            throw new IllegalArgumentException("an arrow from another step");
        }
        return new StepTaken(stepId, id, youngPersonId, arrow, wanted.by(), wanted.happenedOn(), at, wanted.record());
    }

    /** What somebody wants to be recorded of a step. */
    public record Wanted(By by, LocalDate happenedOn, Map<StepField, String> record) {}

    public UUID id() {
        return id;
    }

    /** The school where it was opened. */
    public String schoolId() {
        return schoolId;
    }

    public CaseStep step() {
        return step;
    }

    public UUID youngPersonId() {
        return youngPersonId;
    }
}

package nl.veerkracht.cases.carecase.model;

import static nl.veerkracht.cases.carecase.model.CaseStep.CLOSED;
import static nl.veerkracht.cases.carecase.model.CaseStep.CONSULT;
import static nl.veerkracht.cases.carecase.model.CaseStep.FEEDBACK;
import static nl.veerkracht.cases.carecase.model.CaseStep.KNOWN_NO_ACTION;
import static nl.veerkracht.cases.carecase.model.CaseStep.MONITORING;
import static nl.veerkracht.cases.carecase.model.CaseStep.PLAN;
import static nl.veerkracht.cases.carecase.model.CaseStep.REFERRAL;
import static nl.veerkracht.cases.carecase.model.CaseStep.SCHOOL_TALK;
import static nl.veerkracht.cases.carecase.model.StepField.APPOINTMENT_ON;
import static nl.veerkracht.cases.carecase.model.StepField.FAMILY_INFORMED_ON;
import static nl.veerkracht.cases.carecase.model.StepField.HEALTH_SERVICE;
import static nl.veerkracht.cases.carecase.model.StepField.LANGUAGE_NEEDS;
import static nl.veerkracht.cases.carecase.model.StepField.OUTCOME;
import static nl.veerkracht.cases.carecase.model.StepField.QUESTION;
import static nl.veerkracht.cases.carecase.model.StepField.REASON;
import static nl.veerkracht.cases.carecase.model.StepField.RETURNED_ON;
import static nl.veerkracht.cases.carecase.model.StepField.SCHOOL_DID;
import static nl.veerkracht.cases.carecase.model.StepTaker.CASE_DIRECTOR;
import static nl.veerkracht.cases.carecase.model.StepTaker.SCHOOL;
import static nl.veerkracht.cases.carecase.model.StepTaker.SUPPORT_COORDINATOR;
import static nl.veerkracht.cases.carecase.model.StepTaker.TWO_AT_SCHOOL;
import static nl.veerkracht.cases.carecase.model.StepTaker.YOUTH_PHYSICIAN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From which step a case can go to which, who takes it there and what is recorded with it. This is the whole life cycle: a
 * case goes along one of these or not at all.
 *
 * @param required what must be recorded
 * @param optional what may be recorded
 */
public record Arrow(CaseStep from, CaseStep to, StepTaker taker, Set<StepField> required, Set<StepField> optional) {

    private static final List<Arrow> ALL = Stream.of(
                    Stream.of(
                            from(SCHOOL_TALK, KNOWN_NO_ACTION, TWO_AT_SCHOOL, REASON),
                            from(KNOWN_NO_ACTION, SCHOOL_TALK, SCHOOL),
                            from(SCHOOL_TALK, PLAN, CASE_DIRECTOR),
                            referral(SCHOOL_TALK),
                            referral(PLAN),
                            referral(MONITORING),
                            from(REFERRAL, SCHOOL_TALK, SUPPORT_COORDINATOR, REASON),
                            from(REFERRAL, CONSULT, YOUTH_PHYSICIAN, APPOINTMENT_ON),
                            // Who did not appear is invited once more; after that the case goes back to the school.
                            from(CONSULT, CONSULT, YOUTH_PHYSICIAN, APPOINTMENT_ON),
                            from(CONSULT, SCHOOL_TALK, YOUTH_PHYSICIAN),
                            from(CONSULT, FEEDBACK, YOUTH_PHYSICIAN),
                            from(FEEDBACK, CONSULT, YOUTH_PHYSICIAN, APPOINTMENT_ON),
                            from(FEEDBACK, PLAN, YOUTH_PHYSICIAN),
                            // Where consent is not given, the school goes on without the advice.
                            from(FEEDBACK, SCHOOL_TALK, YOUTH_PHYSICIAN),
                            from(PLAN, MONITORING, CASE_DIRECTOR, RETURNED_ON),
                            from(MONITORING, PLAN, CASE_DIRECTOR, REASON),
                            from(CLOSED, SCHOOL_TALK, SUPPORT_COORDINATOR, REASON)),
                    Arrays.stream(CaseStep.values())
                            .filter(step -> step != CLOSED)
                            .map(step ->
                                    from(step, CLOSED, CASE_DIRECTOR, OUTCOME).allowing(REASON)))
            .flatMap(arrows -> arrows)
            .toList();

    public static List<Arrow> all() {
        return ALL;
    }

    /** The arrow between these steps, if there is one. */
    public static Optional<Arrow> between(CaseStep from, CaseStep to) {
        return from(from).filter(arrow -> arrow.to == to).findFirst();
    }

    /** The arrows that leave a step. */
    public static Stream<Arrow> from(CaseStep step) {
        return ALL.stream().filter(arrow -> arrow.from == step);
    }

    static Set<CaseStep> stepsFrom(CaseStep step) {
        return from(step).map(Arrow::to).collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseStep.class)));
    }

    /** Whether the case begins anew, after it was closed. */
    public boolean isReopening() {
        return from == CLOSED;
    }

    /** Whether it means that somebody did not come to an appointment with the youth physician. */
    public boolean isMissedConsult() {
        return from == CONSULT && (to == CONSULT || to == SCHOOL_TALK);
    }

    /** What must be recorded first, then what may be. */
    public Stream<StepField> fields() {
        return Stream.concat(required.stream().sorted(), optional.stream().sorted());
    }

    private static Arrow referral(CaseStep step) {
        return from(step, REFERRAL, SUPPORT_COORDINATOR, QUESTION, SCHOOL_DID, FAMILY_INFORMED_ON, HEALTH_SERVICE)
                .allowing(LANGUAGE_NEEDS);
    }

    private static Arrow from(CaseStep from, CaseStep to, StepTaker taker, StepField... required) {
        return new Arrow(from, to, taker, Set.of(required), Set.of());
    }

    private Arrow allowing(StepField field) {
        return new Arrow(from, to, taker, required, Set.of(field));
    }
}

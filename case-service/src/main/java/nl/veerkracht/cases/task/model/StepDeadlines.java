package nl.veerkracht.cases.task.model;

import java.time.LocalDate;
import java.util.List;

/**
 * Before which day things have to be done that a step of the method brings along.
 *
 * @param referWithin school days from the talk at school to the referral, if there is to be one
 * @param consultWithin working days from the referral to the talk with the youth physician
 * @param feedbackWithin working days from that talk to the feedback to the school
 * @param planWithin working days to make the plan
 */
public record StepDeadlines(
        int referWithin, int consultWithin, int feedbackWithin, int planWithin, WorkingDays workingDays) {
    /** Weeks after the return at which the school looks whether the young person is still there. */
    private static final List<Integer> LOOK_AFTER = List.of(4, 12);

    /** @param schoolDays those after the talk, as far as they are known */
    public LocalDate referral(LocalDate talkedOn, List<LocalDate> schoolDays) {
        return workingDays.schoolDayAfter(talkedOn, schoolDays, referWithin);
    }

    public LocalDate consult(LocalDate referredOn) {
        return workingDays.after(referredOn, consultWithin);
    }

    public LocalDate feedback(LocalDate heldOn) {
        return workingDays.after(heldOn, feedbackWithin);
    }

    public LocalDate plan(LocalDate from) {
        return workingDays.after(from, planWithin);
    }

    /** The days on which to look; where no office works on such a day, the first working day after it. */
    public List<LocalDate> looksAfter(LocalDate returnedOn) {
        return LOOK_AFTER.stream()
                .map(weeks -> workingDays.after(returnedOn.plusWeeks(weeks).minusDays(1), 1))
                .toList();
    }
}

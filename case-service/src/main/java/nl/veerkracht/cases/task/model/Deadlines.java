package nl.veerkracht.cases.task.model;

import java.time.LocalDate;
import nl.veerkracht.cases.carecase.model.Signal;

/**
 * Before which day things have to be done.
 *
 * @param inviteWithin school days from the signal to the invitation
 * @param holdWithin school days from the signal to the talk
 * @param answerWithin working days to answer whether one takes part
 */
public record Deadlines(int inviteWithin, int holdWithin, int answerWithin, WorkingDays workingDays) {

    public LocalDate inviteToSchoolTalk(Signal signal) {
        return schoolDay(signal, inviteWithin);
    }

    public LocalDate holdSchoolTalk(Signal signal) {
        return schoolDay(signal, holdWithin);
    }

    /** For a talk that no signal asked for: nobody told the school days, so in working days. */
    public LocalDate inviteAgain(LocalDate from) {
        return workingDays.after(from, inviteWithin);
    }

    public LocalDate holdAgain(LocalDate from) {
        return workingDays.after(from, holdWithin);
    }

    public LocalDate answerToInvitation(LocalDate askedOn) {
        return workingDays.after(askedOn, answerWithin);
    }

    private LocalDate schoolDay(Signal signal, int count) {
        return workingDays.schoolDayAfter(signal.detectedOn(), signal.schoolDaysAhead(), count);
    }
}

package nl.veerkracht.cases.task.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** A task is due on a day on which somebody works, and that has yet to come. */
public final class NotALaterWorkingDay extends Refusal {
    NotALaterWorkingDay() {
        super(
                Kind.WISH,
                "not-a-later-working-day",
                "The new day must be a working day, later than the day it is due now, and not in the past.");
    }
}

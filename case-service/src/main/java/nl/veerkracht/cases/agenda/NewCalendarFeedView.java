package nl.veerkracht.cases.agenda;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An address that was just made; shown now and never again.
 *
 * @param address its path; whoever has it reads the calendar
 * @param until the day on which it ends unless its owner looks at the agenda before
 */
record NewCalendarFeedView(String address, @Nullable LocalDate until) {

    /** Never the secret. */
    @Override
    public String toString() {
        return "NewCalendarFeedView[until=" + until + "]";
    }
}

package nl.veerkracht.school.report.model;

import java.util.List;
import nl.veerkracht.school.absence.model.Lesson;
import nl.veerkracht.school.absence.model.Period;

/**
 * Absence that was not authorised.
 *
 * @param lessons the hours missed, where the school told them; without any it is whole days
 * @param isLate whether it was coming late: then only hours that were told count, for nobody is late for a whole day
 */
public record Unauthorised(Period period, List<Lesson> lessons, boolean isLate) {

    public Unauthorised {
        lessons = List.copyOf(lessons);
    }

    boolean isOfWholeDays() {
        return lessons.isEmpty() && !isLate;
    }
}

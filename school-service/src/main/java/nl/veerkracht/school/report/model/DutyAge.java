package nl.veerkracht.school.report.model;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import nl.veerkracht.contracts.access.Age;

/**
 * Until when somebody must go to school, by age.
 *
 * @param from the first day of the month after the fifth birthday
 * @param eighteenth the day from which somebody is of age, and only a report about young adults can be due
 */
public record DutyAge(LocalDate from, LocalDate eighteenth) {
    private static final int COMPULSORY = 5;

    /** Of somebody who was born on this day. */
    public static DutyAge of(LocalDate birthDate) {
        var fifth = birthDate.plusYears(COMPULSORY);
        return new DutyAge(fifth.with(TemporalAdjusters.firstDayOfNextMonth()), Age.eighteenthBirthday(birthDate));
    }

    boolean isUnderDuty(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(eighteenth);
    }

    boolean isOfAge(LocalDate day) {
        return !day.isBefore(eighteenth);
    }
}

package nl.veerkracht.school.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.veerkracht.school.calendar.model.SchoolCalendarFixture;
import nl.veerkracht.school.report.model.Deadline.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    @ParameterizedTest(name = "{0}: {1} {2} after {3}")
    @CsvSource(textBlock = """
            # which,                                    days, which days,   due,        last day
            over a weekend,                             5,    WORKING_DAYS, 2026-11-27, 2026-12-04
            a school holiday is no reason to wait,      5,    WORKING_DAYS, 2026-10-09, 2026-10-16
            a public holiday is,                        5,    WORKING_DAYS, 2027-04-23, 2027-05-03
            school days wait for the holiday,           5,    SCHOOL_DAYS,  2026-10-09, 2026-10-23
            three school days over a long weekend,      3,    SCHOOL_DAYS,  2027-03-25, 2027-04-01
            past the end of the calendar,               5,    SCHOOL_DAYS,  2027-07-07, 2027-07-14
            """)
    void isCountedFromTheDayAfter(String which, int days, Unit unit, LocalDate due, LocalDate last) {
        assertThat(new Deadline(days, unit).after(due, SchoolCalendarFixture.schoolW()))
                .isEqualTo(last);
    }
}

package nl.veerkracht.school.signal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.veerkracht.contracts.enrolment.Sector;
import nl.veerkracht.school.absence.model.Period;
import nl.veerkracht.school.absence.model.Sickness;
import nl.veerkracht.school.calendar.model.SchoolCalendarFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIfTest {
    private static final LocalDate END_OF_YEAR = LocalDate.of(2027, 7, 9);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            # sector, sick,                                                          stops
            VO,  09-02 09-22 10-08 11-27,                                            09-02/09-02 09-22/09-22 10-08/10-08 11-27/11-27
            VO,  11-02/11-03 11-05 11-09 11-16,                                      11-02/11-03 11-05/11-05 11-09/11-09 11-16/11-16
            # the seventh day is the last: any day of it
            VO,  10-07/10-22,                                                        10-07/10-22
            # eight days: only between the outer ones there would be no seven next to each other
            VO,  10-07/10-23,                                                        10-08/10-22
            # a fortnight more: it would be a signal on another day
            VO,  10-07/11-06,
            # ten days: one less is not more than nine, but one in the middle makes five episodes
            PO,  09-03 10-01 11-10/11-13 01-12/01-15,                                09-03/09-03 10-01/10-01 11-10/11-10 11-13/11-13 01-12/01-12 01-15/01-15
            SO,  09-03 10-01 11-03 12-01 01-12,                                      09-03/09-03 10-01/10-01 11-03/11-03 12-01/12-01 01-12/01-12
            """)
    void aSignalIsStoppedByWhatTakesItAway(Sector sector, String sick, @Nullable String stops) {
        var whatIf = whatIf(sector, sick, END_OF_YEAR, day -> day);
        var signal = whatIf.signals().get(0);

        assertThat(whatIf.stops(signal).stream()
                        .map(each -> each.firstDay().toString().substring(5) + "/"
                                + each.lastDay().toString().substring(5))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(stops == null ? "" : stops);
    }

    @ParameterizedTest(name = "{0}, {1}, on {2}")
    @CsvSource(textBlock = """
            # sector, sick,                       today,      day,        raises
            VO,  09-02 09-22 10-08,               2026-11-26, 2026-11-26, FREQUENT
            VO,  09-02 09-22 10-08,               2026-11-30, 2026-11-30,
            # the weekend comes between, and the episode goes on
            VO,  10-07/10-20,                     2026-10-20, 2026-10-21,
            VO,  10-07/10-21,                     2026-10-21, 2026-10-22, LONG
            VO,  11-02 11-04 11-06 11-13,         2026-11-13, 2026-11-16,
            PO,  09-03 10-01 11-10/11-13 01-12/01-14, 2027-01-14, 2027-01-15, EXTENSIVE
            # the holidays come between
            VO,  10-05/10-09,                     2026-10-09, 2026-10-19,
            """)
    void oneMoreDayIsTheNextSchoolDayThatIsNotSickYet(
            Sector sector, String sick, LocalDate today, LocalDate day, @Nullable String raises) {
        var more = whatIf(sector, sick, today, each -> each).oneMoreDay().orElseThrow();

        assertThat(more.day()).isEqualTo(day);
        assertThat(more.raises().stream()
                        .map(signal -> signal.rule().kind().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(raises == null ? "" : raises);
    }

    @Test
    void behindTheCalendarOrTheEnrolmentThereIsNoOneMoreDay() {
        assertThat(whatIf(Sector.VO, "09-02", END_OF_YEAR.plusDays(1), day -> day)
                        .oneMoreDay())
                .isEmpty();
        var left = LocalDate.of(2026, 11, 27);
        assertThat(whatIf(Sector.VO, "09-02", left.plusDays(3), day -> day.isAfter(left) ? left : day)
                        .oneMoreDay())
                .isEmpty();
    }

    /** 3 September was sickness for the whole day as well, and 5 and 6 September are a weekend. */
    @Test
    void partsOfDaysThatTheSchoolDoesNotCountAreNamed() {
        var first = LocalDate.of(2026, 9, 2);
        var sick = List.of(
                Sickness.ofWholeDays(new Period(first, first.plusDays(1))),
                new Sickness(new Period(first.plusDays(1), null), false));
        var rules = SignalRule.defaultsFor(Sector.VO);
        var last = LocalDate.of(2026, 9, 7);

        var counting =
                new WhatIf(SchoolCalendarFixture.schoolW(), sick, RuleBook.always(rules, true), last, day -> day);
        var not = new WhatIf(SchoolCalendarFixture.schoolW(), sick, RuleBook.always(rules, false), last, day -> day);

        assertThat(counting.notCounted(first, last)).isEmpty();
        assertThat(not.notCounted(first, last)).containsExactly(LocalDate.of(2026, 9, 4), last);
        assertThat(not.notCounted(last, last)).containsExactly(last);
    }

    private static WhatIf whatIf(Sector sector, String sick, LocalDate today, UnaryOperator<LocalDate> countsUntil) {
        return new WhatIf(
                SchoolCalendarFixture.schoolW(),
                SickText.sick(sick),
                RuleBook.of(sector, List.of()),
                today,
                countsUntil);
    }
}

package nl.veerkracht.cases.task.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Due first on Wednesday 16 December 2026; Christmas and New Year are a Friday, and the day after a Saturday. */
class TaskTermTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 16);
    private static final LocalDate BEFORE = LocalDate.of(2026, 12, 10);
    private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1));
    private static final ExtensionRule RULE = new ExtensionRule(8, 2, TaskTermTest::isWorkingDay);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # wanted,    today,      refused
            2026-12-16,  2026-12-10, NotALaterWorkingDay
            2026-12-17,  2026-12-10,
            2026-12-18,  2026-12-10,
            2026-12-19,  2026-12-10, NotALaterWorkingDay
            2026-12-20,  2026-12-10, NotALaterWorkingDay
            2026-12-21,  2026-12-10,
            2026-12-25,  2026-12-10, NotALaterWorkingDay
            2026-12-29,  2026-12-10,
            2026-12-30,  2026-12-10, ExtendedTooFar
            2027-01-01,  2026-12-10, NotALaterWorkingDay
            2026-12-17,  2026-12-17,
            2026-12-17,  2026-12-18, NotALaterWorkingDay
            2026-12-18,  2026-12-18,
            2026-12-18,  2026-12-19, NotALaterWorkingDay
            2026-12-21,  2026-12-19,
            2026-12-29,  2026-12-29,
            2026-12-29,  2026-12-30, NotALaterWorkingDay
            2026-12-30,  2026-12-30, ExtendedTooFar
            """)
    void theNewDayIsALaterWorkingDayThatIsNotPastAndNotTooFar(LocalDate wanted, LocalDate today, String refused) {
        var term = term(TaskKind.SCHOOL_TALK_HOLD, FIRST, 0);

        if (refused == null) {
            assertThat(term.extendedTo(wanted, RULE, today))
                    .isEqualTo(new TaskTerm(TaskKind.SCHOOL_TALK_HOLD, true, FIRST, wanted, 1));
        } else {
            assertThatThrownBy(() -> extend(term, wanted, today))
                    .extracting(thrown -> thrown.getClass().getSimpleName())
                    .isEqualTo(refused);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # first,     wanted,     latest in the spring and in the autumn, when the clock is changed
            2027-03-24,  2027-03-29, 2027-04-05
            2027-10-27,  2027-11-01, 2027-11-08
            """)
    void aDayIsADayAlsoWhenTheClockIsChanged(LocalDate first, LocalDate wanted, LocalDate latest) {
        var term = new TaskTerm(TaskKind.SCHOOL_TALK_HOLD, true, first, first, 0);

        assertThat(term.extendedTo(wanted, RULE, first).dueOn()).isEqualTo(wanted);
        assertThat(term.extendableUntil(RULE, first)).contains(latest);
    }

    @Test
    void howFarIsCountedFromTheDayItWasDueFirst() {
        var term = new TaskTerm(TaskKind.SCHOOL_TALK_HOLD, true, FIRST, LocalDate.of(2026, 12, 23), 1);

        assertThat(term.isExtended()).isTrue();
        assertThat(term.extendableUntil(RULE, BEFORE)).contains(LocalDate.of(2026, 12, 29));
        assertThatThrownBy(() -> extend(term, LocalDate.of(2026, 12, 30), BEFORE))
                .isInstanceOf(ExtendedTooFar.class);
    }

    @Test
    void afterAsManyTimesAsTheRegionAllowsThereIsNoLaterDay() {
        var once = term(TaskKind.SCHOOL_TALK_HOLD, FIRST.plusDays(1), 1);
        var twice = once.extendedTo(FIRST.plusDays(2), RULE, BEFORE);

        assertThat(twice.times()).isEqualTo(2);
        assertThat(twice.extendableUntil(RULE, BEFORE)).isEmpty();
        assertThatThrownBy(() -> extend(twice, FIRST.plusDays(5), BEFORE)).isInstanceOf(ExtendedTooOften.class);
    }

    @Test
    void whatIsDoneNeedsNoLaterDay() {
        var done = new TaskTerm(TaskKind.SCHOOL_TALK_HOLD, false, FIRST, FIRST, 0);

        assertThat(done.isExtended()).isFalse();
        assertThat(done.extendableUntil(RULE, BEFORE)).isEmpty();
        assertThatThrownBy(() -> extend(done, FIRST.plusDays(1), BEFORE)).isInstanceOf(NothingToExtend.class);
    }

    @Test
    void whenTheLastDayItCanGetHasPassedThereIsNone() {
        var term = term(TaskKind.SCHOOL_TALK_HOLD, FIRST, 0);

        assertThat(term.extendableUntil(RULE, LocalDate.of(2026, 12, 29))).contains(LocalDate.of(2026, 12, 29));
        assertThat(term.extendableUntil(RULE, LocalDate.of(2026, 12, 30))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TaskKind.class)
    void onlyWhereSomethingElseSetsTheDayThereIsNoLaterOne(TaskKind kind) {
        var setByTime = Set.of(
                        TaskKind.REVIEW_RIGHTS,
                        TaskKind.RENEW_CONSENT,
                        TaskKind.CHECK_RETURN,
                        TaskKind.REVIEW_ADVICE,
                        TaskKind.REVIEW_PLAN,
                        TaskKind.ATTEND_MEETING,
                        TaskKind.REVIEW_EXEMPTION)
                .contains(kind);
        var term = term(kind, FIRST, 0);

        assertThat(kind.isExtendable()).isEqualTo(!setByTime);
        assertThat(term.extendableUntil(RULE, BEFORE).isPresent()).isEqualTo(!setByTime);
        if (setByTime) {
            assertThatThrownBy(() -> extend(term, FIRST.plusDays(1), BEFORE)).isInstanceOf(NotExtendable.class);
        }
    }

    private static void extend(TaskTerm term, LocalDate day, LocalDate today) {
        var extended = term.extendedTo(day, RULE, today);
        throw new AssertionError("was not refused: " + extended);
    }

    private static TaskTerm term(TaskKind kind, LocalDate dueOn, int times) {
        return new TaskTerm(kind, true, FIRST, dueOn, times);
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !HOLIDAYS.contains(day);
    }
}

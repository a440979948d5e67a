package nl.veerkracht.cases.task.model;

import static nl.veerkracht.cases.carecase.model.SignalFixture.aSignal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
    private static final Deadlines DEADLINES =
            new Deadlines(5, 10, 5, day -> day.getDayOfWeek().getValue() < 6);

    @Test
    void theTalkIsDueOnTheFifthAndTheTenthSchoolDay() {
        var signal = aSignal().build();

        assertThat(DEADLINES.inviteToSchoolTalk(signal)).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(DEADLINES.holdSchoolTalk(signal)).isEqualTo(LocalDate.of(2026, 12, 11));
    }

    @Test
    void daysOffOfTheSchoolMoveTheDeadline() {
        var signal = aSignal()
                .withSchoolDaysAhead(
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2026, 12, 3),
                        LocalDate.of(2026, 12, 8),
                        LocalDate.of(2026, 12, 10),
                        LocalDate.of(2026, 12, 14))
                .build();

        assertThat(DEADLINES.inviteToSchoolTalk(signal)).isEqualTo(LocalDate.of(2026, 12, 14));
    }

    @Test
    void workingDaysTakeOverWhereTheCalendarOfTheSchoolEnds() {
        var short_ = aSignal().withSchoolDaysAhead(LocalDate.of(2026, 12, 1)).build();
        var none = aSignal().withSchoolDaysAhead().build();

        assertThat(DEADLINES.inviteToSchoolTalk(short_)).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(DEADLINES.inviteToSchoolTalk(none)).isEqualTo(LocalDate.of(2026, 12, 4));
    }

    @Test
    void anInvitationIsAnsweredWithinWorkingDays() {
        assertThat(DEADLINES.answerToInvitation(LocalDate.of(2026, 12, 4))).isEqualTo(LocalDate.of(2026, 12, 11));
    }
}

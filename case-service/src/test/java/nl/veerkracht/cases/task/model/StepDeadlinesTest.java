package nl.veerkracht.cases.task.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepDeadlinesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final StepDeadlines DEADLINES =
            new StepDeadlines(5, 20, 5, 10, day -> day.getDayOfWeek().getValue() < 6);

    @Test
    void aStepBringsItsDeadlineInWorkingDays() {
        assertThat(DEADLINES.consult(MONDAY)).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(DEADLINES.feedback(MONDAY)).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(DEADLINES.plan(MONDAY)).isEqualTo(LocalDate.of(2026, 12, 14));
    }

    @Test
    void theSchoolLooksFourAndTwelveWeeksAfterTheReturn() {
        assertThat(DEADLINES.looksAfter(MONDAY)).isEqualTo(List.of(MONDAY.plusWeeks(4), MONDAY.plusWeeks(12)));
    }

    @Test
    void whereNoOfficeWorksItLooksOnTheNextWorkingDay() {
        var saturday = LocalDate.of(2026, 11, 28);

        assertThat(DEADLINES.looksAfter(saturday))
                .isEqualTo(List.of(
                        saturday.plusWeeks(4).plusDays(2),
                        saturday.plusWeeks(12).plusDays(2)));
    }
}

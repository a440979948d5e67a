package nl.veerkracht.cases.away.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.contracts.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongAwayTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # away since, today,      reached
            2026-11-27,   2026-12-24,
            2026-11-27,   2026-12-25, AWAY_FOUR_WEEKS
            2026-11-27,   2027-02-26, AWAY_FOUR_WEEKS
            2026-11-27,   2027-02-27, AWAY_THREE_MONTHS
            # three months after the last day of November are at the end of February
            2026-11-30,   2027-02-27, AWAY_FOUR_WEEKS
            2026-11-30,   2027-02-28, AWAY_THREE_MONTHS
            # over the change to summer time and to winter time
            2027-03-01,   2027-03-28,
            2027-03-01,   2027-03-29, AWAY_FOUR_WEEKS
            2027-10-04,   2027-10-31,
            2027-10-04,   2027-11-01, AWAY_FOUR_WEEKS
            """)
    void countsCalendarDaysFromTheFirst(LocalDate since, LocalDate today, @Nullable TaskKind reached) {
        assertThat(away(since).reached(today).orElse(null)).isEqualTo(reached);
        assertThat(!since.isAfter(LongAway.lastFirstDay(today))).isEqualTo(reached != null);
    }

    @Test
    void givesTheTaskToWhoCoordinatesSupportAtThatSchool() {
        var away = away(LocalDate.of(2026, 11, 27));
        var task = away.task(TaskKind.AWAY_FOUR_WEEKS, LocalDate.of(2027, 1, 4), UUID.randomUUID());

        assertThat(task.owner().identifier()).isEqualTo("99XX00");
        assertThat(task.owner().role()).isEqualTo(Role.SUPPORT_COORDINATOR);
        assertThat(task.caseId()).isEqualTo(away.caseId());
        assertThat(task.kind()).isEqualTo(TaskKind.AWAY_FOUR_WEEKS);
    }

    private static LongAway away(LocalDate since) {
        return new LongAway(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "99XX00", since);
    }
}

package nl.veerkracht.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Language;
import nl.veerkracht.gateway.remote.CaseService.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a task that is due on Friday 4 December. */
class TaskTermTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 4);

    @ParameterizedTest
    @CsvSource({
        "2026-12-03, false, false, 0",
        "2026-12-04, false, false, 0",
        "2026-12-05, true, true, 1",
        "2026-12-06, true, false, 2"
    })
    void countsDaysFromTheDayAfter(LocalDate today, boolean late, boolean oneDay, String days) {
        var term = term(today, null, null);

        assertThat(term.late()).isEqualTo(late);
        assertThat(term.oneDay()).isEqualTo(oneDay);
        assertThat(term.days()).isEqualTo(days);
    }

    @Test
    void ofWhatWasPutOffItSaysFromWhenAndWhy() {
        var term = term(DUE, new Task.Extended(1, "Overdag"), DUE.plusDays(7));

        assertThat(term.was()).isEqualTo(new Dates(Language.NL).day(DUE.minusDays(7)));
        assertThat(term.why()).isEqualTo("Overdag");
        assertThat(term.extendable()).isTrue();
    }

    @Test
    void ofAnythingElseItSaysNothingOfThat() {
        var term = term(DUE, null, null);

        assertThat(term.was()).isNull();
        assertThat(term.why()).isNull();
        assertThat(term.extendable()).isFalse();
    }

    private static TaskTerm term(LocalDate today, Task.@Nullable Extended extended, @Nullable LocalDate until) {
        var task = new Task(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "99DA00",
                "SCHOOL_TALK_HOLD",
                new Task.Owner("SCHOOL", "99DA00", "mentor"),
                DUE,
                "OPEN",
                null,
                DUE.minusDays(7),
                extended,
                until);
        return TaskTerm.of(task, today, new Dates(Language.NL));
    }
}

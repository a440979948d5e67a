package nl.veerkracht.gateway.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.gateway.remote.CaseService.Task;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.People;
import nl.veerkracht.gateway.work.WorkFilter.Tasks;
import nl.veerkracht.gateway.worklist.Choice;
import nl.veerkracht.gateway.worklist.WorklistData;
import org.junit.jupiter.api.Test;

class WorkDataTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 4);

    @Test
    void whatIsLateStandsFirstSoAfterTheLastOfItThereIsNoMore() {
        assertThat(due(TODAY.minusDays(2), TODAY.minusDays(1)).moreTasks(Tasks.LATE, TODAY))
                .isEqualTo("abc");
        assertThat(due(TODAY.minusDays(2), TODAY).moreTasks(Tasks.LATE, TODAY)).isNull();
        assertThat(due(TODAY.minusDays(2), TODAY).moreTasks(Tasks.ALL, TODAY)).isEqualTo("abc");
        assertThat(due().moreTasks(Tasks.LATE, TODAY)).isNull();
    }

    @Test
    void whatCannotBeShownHasNoMore() {
        var silent = data(Part.missing());

        assertThat(silent.moreTasks(Tasks.ALL, TODAY)).isNull();
        assertThat(silent.hasGap()).isTrue();
    }

    private static WorkData due(LocalDate... days) {
        var tasks = Stream.of(days).map(WorkDataTest::task).toList();
        return data(Part.shown(new Listed<>(tasks, "/v1/tasks?status=OPEN&cursor=abc", null)));
    }

    private static WorkData data(Part<Listed<Task>> tasks) {
        var worklist = new WorklistData(
                Choice.of("today", null, null).orElseThrow(), Part.refused(), Part.refused(), Part.refused());
        return new WorkData(
                Part.refused(), tasks, worklist, Part.refused(), Part.refused(), new People(Map.of(), false));
    }

    private static Task task(LocalDate due) {
        return new Task(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "99DA00",
                "SCHOOL_TALK_HOLD",
                new Task.Owner("SCHOOL", "99DA00", "mentor"),
                due,
                "OPEN",
                null,
                due,
                null,
                null);
    }
}

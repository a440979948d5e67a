package nl.veerkracht.kit.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReachTest {
    private static final List<String> TABLES = List.of("person_case", "relative", "task");

    private final Reach reach = new Reach(
            "person",
            TABLES,
            List.of(
                    new ForeignKey("task", "case_id", "person_case", "id"),
                    new ForeignKey("task", "after", "task", "id"),
                    new ForeignKey("answer", "case_id", "person_case", "id"),
                    new ForeignKey("answer", "relative_id", "relative", "id"),
                    new ForeignKey("answer_line", "answer_id", "answer", "id"),
                    new ForeignKey("person_case", "school", "school", "code"),
                    new ForeignKey("class", "school", "school", "code")));

    @Test
    void whoPointsToAnotherGoesFirst() {
        assertThat(List.copyOf(reach.conditions("'x'").keySet()))
                .hasSize(5)
                .containsSubsequence("answer_line", "answer", "person_case")
                .containsSubsequence("answer", "relative")
                .containsSubsequence("task", "person_case");
    }

    @Test
    void aTableWithTheColumnIsFoundByIt() {
        assertThat(reach.conditions("'x'"))
                .containsAllEntriesOf(Map.of("task", "person = 'x'", "person_case", "person = 'x'"));
    }

    @Test
    void aTableWithoutItIsFoundByWhatItPointsTo() {
        var answer = "case_id in (select id from person_case where person = 'x')"
                + " or relative_id in (select id from relative where person = 'x')";

        assertThat(reach.conditions("'x'"))
                .containsEntry("answer", answer)
                .containsEntry("answer_line", "answer_id in (select id from answer where " + answer + ")");
    }

    @Test
    void whatOnlySharesAParentStays() {
        assertThat(reach.conditions("'x'")).doesNotContainKeys("school", "class");
    }

    @Test
    void tablesThatPointToEachOtherAreEachVisitedOnce() {
        var circle = new Reach(
                "person",
                List.of("a", "b"),
                List.of(new ForeignKey("a", "b_id", "b", "id"), new ForeignKey("b", "a_id", "a", "id")));

        assertThat(circle.conditions("'x'")).hasSize(2);
    }
}

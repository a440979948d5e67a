package nl.veerkracht.cases.draft.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.veerkracht.cases.draft.model.DraftKey.Author;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTextTest {

    @Test
    void allFieldsTogetherHaveAtMost64KiB() {
        var rest = "x".repeat(DraftText.MOST_BYTES - "wish".length() - "observation".length() - 1);

        assertThat(new DraftText(Map.of("wish", "a", "observation", rest)).isTooLong())
                .isFalse();
        assertThat(new DraftText(Map.of("wish", "aa", "observation", rest)).isTooLong())
                .isTrue();
        assertThat(new DraftText(Map.of("wish", "é", "observation", rest)).isTooLong())
                .as("counted in bytes")
                .isTrue();
    }

    @Test
    void thereAreNotMoreFieldsThanAFormHas() {
        assertThat(new DraftText(fields(500)).isTooLong()).isFalse();
        assertThat(new DraftText(fields(501)).isTooLong()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wish", "goal.2", "hours-3_a"})
    void namesAreThoseOfFields(String name) {
        assertThat(new DraftText(Map.of(name, "")).isWellFormed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "a name", "<b>", "x\0"})
    void otherNamesAreRefused(String name) {
        assertThat(new DraftText(Map.of(name, "")).isWellFormed()).isFalse();
    }

    @Test
    void whatCannotBeStoredIsNoText() {
        assertThat(new DraftText(Map.of("wish", "a\0b")).isWellFormed()).isFalse();
    }

    @Test
    void itSaysNothingOfItself() {
        assertThat(new DraftText(Map.of("wish", "secret"))).hasToString("DraftText");
    }

    @Test
    void anAuthorIsAnAccountAtAnOrganisation() {
        var here = new Author("somebody", "SCHOOL", "99XX00");
        var there = new Author("somebody", "SCHOOL", "99XX01");

        assertThat(here.asText()).isNotEqualTo(there.asText());
        assertThat(new DraftKey(here, UUID.randomUUID(), DraftForm.PLAN).author())
                .isEqualTo(here);
        assertThat(Draft.NONE.text()).isNull();
    }

    private static Map<String, String> fields(int count) {
        return IntStream.range(0, count).boxed().collect(Collectors.toMap(n -> "f" + n, n -> ""));
    }
}

package nl.veerkracht.gateway.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TypedFieldsTest {

    @Test
    void fieldsOfOneNameAreNumberedAndComeBackInOrder() {
        var typed = TypedFields.of(Map.of("hours", List.of("4", "", "2"), "wish", List.of("Rust\r\nen slaap")));

        assertThat(typed.all())
                .isEqualTo(Map.of("hours", "4", "hours.1", "", "hours.2", "2", "wish", "Rust\nen slaap"));
        assertThat(typed.list("hours")).containsExactly("4", "", "2");
        assertThat(typed.text("wish")).isEqualTo("Rust\nen slaap");
    }

    @Test
    void whatThePageNeedsItselfIsNotKept() {
        var typed = TypedFields.of(Map.of(
                "csrf", List.of("seal"),
                "request", List.of("id"),
                "do", List.of("save"),
                "step", List.of("preview"),
                "draftRound", List.of("1"),
                "a name", List.of("x"),
                "note", List.of("x")));

        assertThat(typed.all().keySet()).containsExactly("note");
    }

    @Test
    void whatIsNotThereIsNone() {
        assertThat(TypedFields.NONE.text("wish")).isNull();
        assertThat(TypedFields.NONE.list("wish")).isEmpty();
        assertThat(TypedFields.NONE.id("corrects")).isNull();
        assertThat(new TypedFields(Map.of("corrects", "no id")).id("corrects")).isNull();
    }

    @Test
    void itSaysNothingOfItself() {
        assertThat(new TypedFields(Map.of("wish", "secret"))).hasToString("TypedFields");
    }

    @Test
    void eachFormHasAPage() {
        var id = UUID.randomUUID();
        var correction = new TypedFields(Map.of("corrects", id.toString()));

        assertThat(DraftOf.step("KNOWN_NO_ACTION").page(id, TypedFields.NONE))
                .hasToString("/young-people/" + id + "/steps/KNOWN_NO_ACTION");
        assertThat(DraftOf.NOTE_CORRECTION.page(id, correction))
                .hasToString("/young-people/" + id + "/notes?corrects=" + id + "#write");
        assertThat(DraftOf.OWN_WORDS.page(id, TypedFields.NONE)).hasToString("/family/" + id + "#own-words");
        assertThat(new DraftOf("step-//evil.example").page(id, TypedFields.NONE))
                .hasToString("/young-people/" + id + "/steps");
    }
}

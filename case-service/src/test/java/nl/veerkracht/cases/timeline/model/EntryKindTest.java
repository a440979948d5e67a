package nl.veerkracht.cases.timeline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EntryKindTest {

    @Test
    void aConsequenceStandsAfterItsCause() {
        assertThat(Stream.of(EntryKind.values()).filter(kind -> kind.place() > 0))
                .containsExactlyInAnyOrder(EntryKind.CASE_OPENED, EntryKind.CONSULT_INVITED);
    }

    @Test
    void aKindThatIsNotKnownIsNotShown() {
        assertThat(EntryKind.parse("SCORE_GIVEN")).isEmpty();
        assertThat(EntryKind.parse("CASE_OPENED")).contains(EntryKind.CASE_OPENED);
    }
}

package nl.veerkracht.gateway.youngperson;

import static org.assertj.core.api.Assertions.assertThat;

import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.NamesOfWords;
import nl.veerkracht.gateway.remote.FamilyService.RelativeRequest;
import org.junit.jupiter.api.Test;

class RelativeFormTest {
    @Test
    void custodyIsPartOfWhoIsAdded() {
        assertThat(request("PARENT_WITH_CUSTODY", " moeder ")).isEqualTo(new RelativeRequest("PARENT", true, "moeder"));
        assertThat(request("PARENT_WITHOUT_CUSTODY", "")).isEqualTo(new RelativeRequest("PARENT", false, null));
    }

    @Test
    void aPupilHasNoLabel() {
        assertThat(request("PUPIL", "Sam")).isEqualTo(new RelativeRequest("PUPIL", false, null));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var form = RelativeForm.filled("NEIGHBOUR", "x".repeat(41), NamesOfWords.ALL);

        assertThat(form.errors()).extracting(FormError::field).containsExactly("who", "label");
        assertThat(form.label()).hasSize(41);
    }

    private static RelativeRequest request(String who, String label) {
        return RelativeForm.filled(who, label, NamesOfWords.ALL).request();
    }
}

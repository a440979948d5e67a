package nl.veerkracht.gateway.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.veerkracht.gateway.remote.FamilyService.Consent;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import org.junit.jupiter.api.Test;

class FamilyDataTest {
    private static final Part<Listed<Consent>> NONE = Part.shown(Listed.none());

    @Test
    void consentsOfWhichSomeCannotBeToldAreNotShownAsAll() {
        assertThat(FamilyData.together(List.of(NONE, Part.missing())).isMissing())
                .isTrue();
    }

    @Test
    void whatOneMayNotKnowIsNoGap() {
        assertThat(FamilyData.together(List.of(NONE, Part.refused())).isShown()).isTrue();
    }
}

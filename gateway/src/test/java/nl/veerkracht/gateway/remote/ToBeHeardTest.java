package nl.veerkracht.gateway.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ToBeHeardTest {
    @Test
    void whatCannotBeAskedLeavesNobodyOut() {
        assertThat(ToBeHeard.of(Part.missing())).isEqualTo(ToBeHeard.BOTH);
        assertThat(ToBeHeard.of(Part.shown(new Listed<>(List.of("PARENT"), null, null)))
                        .names())
                .containsExactly("PARENT");
    }

    @Test
    void whomItIsWithIsLookedForByTheNamesOnTheForm() {
        var own = new ToBeHeard(true, false);

        assertThat(own.areAmong(List.of("FAMILY PUPIL"), "FAMILY ")).isTrue();
        assertThat(own.areAmong(List.of("FAMILY PARENT"), "FAMILY ")).isFalse();
        assertThat(ToBeHeard.BOTH.areAmong(List.of("PUPIL"), "")).isFalse();
    }
}

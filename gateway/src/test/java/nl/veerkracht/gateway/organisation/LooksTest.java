package nl.veerkracht.gateway.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.LookService.Look;
import nl.veerkracht.gateway.remote.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LooksTest {
    @Test
    void theyAreSortedAsTheLogsThemselvesDo() {
        var one = part(null, look("a", 30, "f"), look("b", 20, "1"));
        var other = part(null, look("c", 25, "2"), look("d", 20, "9"), look("e", 20, "0"));

        assertThat(Looks.of(one, other, 9).shown()).extracting(Look::cursor).containsExactly("a", "c", "d", "b", "e");
    }

    @Test
    void whatIsOfOneChainAndOneMomentStaysInItsOrder() {
        var one = part(null, look("later", 20, "1"), look("earlier", 20, "1"));

        assertThat(Looks.of(one, Part.missing(), 9).shown())
                .extracting(Look::cursor)
                .containsExactly("later", "earlier");
    }

    @Test
    void itGoesOnFromTheLastOneThatIsShown() {
        var one = part(null, look("a", 30, "1"), look("b", 10, "1"));
        var other = part(null, look("c", 20, "2"));

        assertThat(Looks.of(one, other, 2).older()).isEqualTo("c");
        assertThat(Looks.of(one, other, 3).older()).isNull();
    }

    @Test
    void whatAServiceStillHasIsToCome() {
        var one = part("/v1/access-log?cursor=x", look("a", 30, "1"));

        assertThat(Looks.of(one, Part.missing(), 9).older()).isEqualTo("a");
    }

    @Test
    void ofNothingThereIsNoMore() {
        assertThat(Looks.of(Part.missing(), Part.refused(), 9)).isEqualTo(new Looks(List.of(), null));
    }

    private static Part<Listed<Look>> part(@Nullable String next, Look... looks) {
        return Part.shown(new Listed<>(Arrays.asList(looks), next, null));
    }

    private static Look look(String cursor, int second, String chain) {
        return new Look(
                UUID.fromString("0b6f2a52-94c5-4d0e-8a5e-00000000000" + chain),
                Instant.ofEpochSecond(second),
                "GET /v1/cases",
                "R",
                "somebody",
                List.of(),
                null,
                List.of(),
                null,
                200,
                cursor);
    }
}

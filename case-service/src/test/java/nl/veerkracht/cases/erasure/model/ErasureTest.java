package nl.veerkracht.cases.erasure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.retention.model.Basis;
import nl.veerkracht.cases.retention.model.Kept;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErasureTest {
    private static final Instant COUNTED = Instant.parse("2026-11-30T07:00:00Z");
    private static final List<Kept> KEPT =
            List.of(new Kept("MEDICAL", null, Basis.LAW, "law"), new Kept("PLAN", null, Basis.OWN_CHOICE, "ours"));

    @ParameterizedTest
    @CsvSource(textBlock = """
            # ground,  what stays,   waits for the end of the enrolment
            RETENTION, MEDICAL PLAN, true
            REQUEST,   MEDICAL,      true
            COURT,     '',           false
            """)
    void theGroundSaysWhatStays(Ground ground, String stays, boolean waits) {
        assertThat(String.join(
                        " ", ground.mustStay(KEPT).stream().map(Kept::dataClass).toList()))
                .isEqualTo(stays);
        assertThat(ground.waitsForTheEndOfEnrolment()).isEqualTo(waits);
    }

    @Test
    void aDryRunHoldsForThirtyDays() {
        assertThat(erasure(null).isStale(COUNTED.plus(Duration.ofDays(30)))).isFalse();
        assertThat(erasure(null).isStale(COUNTED.plus(Duration.ofDays(30)).plusSeconds(1)))
                .isTrue();
    }

    @Test
    void whatIsApprovedIsCarriedOut() {
        assertThat(erasure(null).isCarriedOut()).isFalse();
        assertThat(erasure(COUNTED).isCarriedOut()).isTrue();
    }

    @Test
    void theNoteEndsUpInNoLog() {
        assertThat(erasure(null).toString()).doesNotContain("private");
    }

    private static Erasure erasure(@Nullable Instant approvedAt) {
        return new Erasure(
                UUID.randomUUID(),
                new Wish(UUID.randomUUID(), Ground.REQUEST, "private"),
                "99XX00",
                new Word("somebody", COUNTED),
                COUNTED,
                approvedAt == null ? null : new Word("another", approvedAt));
    }
}

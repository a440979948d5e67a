package nl.veerkracht.cases.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.consent.ConsentView;
import nl.veerkracht.cases.consent.ConsentView.RecipientView;
import nl.veerkracht.cases.handover.HandOverNoteView.Clock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClocksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void theNearestIsFirst() {
        assertThat(Clocks.of(TODAY.plusDays(9), TODAY.plusDays(2), List.of(given(TODAY.plusDays(5), null)), TODAY))
                .containsExactly(
                        new Clock("TALK_REVIEW", TODAY.plusDays(2)),
                        new Clock("CONSENT_END", TODAY.plusDays(5)),
                        new Clock("PLAN_REVIEW", TODAY.plusDays(9)));
    }

    @Test
    void whatIsPastNoLongerRunsAndTodayStillDoes() {
        assertThat(Clocks.of(TODAY.minusDays(1), TODAY, List.of(), TODAY))
                .containsExactly(new Clock("TALK_REVIEW", TODAY));
    }

    @Test
    void ofConsentsCountsTheFirstThatEndsOrCloses() {
        var consents = List.of(given(TODAY.plusDays(50), TODAY.plusDays(4)), given(TODAY.plusDays(5), null));

        assertThat(Clocks.of(null, null, consents, TODAY)).containsExactly(new Clock("CONSENT_END", TODAY.plusDays(4)));
    }

    @Test
    void aConsentThatWasNotGivenEndsNothing() {
        assertThat(Clocks.of(null, null, List.of(consent("ASKED", TODAY.plusDays(5), null)), TODAY))
                .isEmpty();
    }

    private static ConsentView given(LocalDate until, @Nullable LocalDate closesOn) {
        return consent("GIVEN", until, closesOn);
    }

    private static ConsentView consent(String status, LocalDate until, @Nullable LocalDate closesOn) {
        return new ConsentView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "ADVICE",
                "RETURN",
                new RecipientView("SCHOOL", "99XX00"),
                TODAY,
                until,
                status,
                Set.of(),
                Set.of(),
                Instant.EPOCH,
                closesOn);
    }
}

package nl.veerkracht.gateway.youngperson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.remote.FamilyService.Consent;
import nl.veerkracht.gateway.remote.FamilyService.RenewalRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewConsentFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void itFollowsOnWhatGoesOnAndBeginsTodayAfterWhatEnded() {
        assertThat(form(TODAY.plusDays(20)).first()).isEqualTo(TODAY.plusDays(20));
        assertThat(form(TODAY.minusDays(20)).first()).isEqualTo(TODAY);
        assertThat(form(TODAY).last()).isEqualTo("2027-05-30");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-12-19, 1
            2026-12-20, 0
            2027-12-19, 0
            2027-12-20, 1
            soon,       1
            ,           1
            """)
    void itIsForAYearAtMost(@Nullable String last, int errors) {
        assertThat(form(LocalDate.of(2026, 12, 20)).filled(last, "wrong").errors())
                .hasSize(errors);
    }

    @Test
    void itHoldsToTheEndOfTheLastDay() {
        assertThat(form(TODAY).filled("2027-01-31", "wrong").request())
                .isEqualTo(new RenewalRequest(LocalDate.of(2027, 2, 1)));
    }

    private static RenewConsentForm form(LocalDate until) {
        var consent = new Consent(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "ADVICE",
                "RETURN_TO_SCHOOL",
                new Consent.Recipient("SCHOOL", "99DA00"),
                TODAY.minusMonths(6),
                until,
                "HOLDS",
                List.of(),
                List.of(),
                Instant.EPOCH,
                null);
        return RenewConsentForm.empty(consent, TODAY);
    }
}

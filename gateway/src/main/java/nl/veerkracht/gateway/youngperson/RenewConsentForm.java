package nl.veerkracht.gateway.youngperson;

import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.remote.FamilyService.Consent;
import nl.veerkracht.gateway.remote.FamilyService.RenewalRequest;
import org.jspecify.annotations.Nullable;

/**
 * The form that asks for the same consent anew.
 *
 * @param first the first day of it
 * @param last the last day on which it is to hold, as it was typed
 */
record RenewConsentForm(LocalDate first, String last, List<FormError> errors) {
    private static final int USUAL_MONTHS = 6;

    /** For the days after this consent, or from today when it has ended. */
    static RenewConsentForm empty(Consent consent, LocalDate today) {
        var first = consent.until().isBefore(today) ? today : consent.until();
        return new RenewConsentForm(first, first.plusMonths(USUAL_MONTHS).toString(), List.of());
    }

    /** @param wrong what is to be said when the day does not fit */
    RenewConsentForm filled(@Nullable String typed, String wrong) {
        var day = LastDay.of(typed);
        return new RenewConsentForm(
                first, day.typed(), day.fits(first) ? List.of() : List.of(new FormError("last", wrong)));
    }

    RenewConsentForm with(String problem) {
        return new RenewConsentForm(first, last, List.of(new FormError("last", problem)));
    }

    public @Nullable String lastError() {
        return FormError.of("last", errors);
    }

    /** What the service is asked, of a form without errors. */
    RenewalRequest request() {
        return new RenewalRequest(LastDay.of(last).until());
    }
}

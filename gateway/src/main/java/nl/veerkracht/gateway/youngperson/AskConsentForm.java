package nl.veerkracht.gateway.youngperson;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.veerkracht.contracts.access.ConsentRule;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Recipient;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.PurposeWord;
import nl.veerkracht.gateway.page.SharedWord;
import nl.veerkracht.gateway.remote.FamilyService.Consent;
import nl.veerkracht.gateway.remote.FamilyService.ConsentRequest;
import nl.veerkracht.kit.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The form that asks the family for consent, so that the reader's own organisation may see something; with what was filled
 * in and what is wrong with that.
 *
 * @param choices what the organisation can ask for
 * @param what what is asked; chosen at once where there is no choice
 * @param last the last day on which it is to hold, as it was typed
 */
record AskConsentForm(
        List<SharedWord> choices,
        @Nullable SharedWord what,
        @Nullable PurposeWord purpose,
        String last,
        List<FormError> errors) {
    private static final int USUAL_MONTHS = 6;

    static AskConsentForm empty(Actor actor, LocalDate today) {
        var choices = askable(actor);
        var what = choices.size() == 1 ? choices.get(0) : null;
        return new AskConsentForm(
                choices, what, null, today.plusMonths(USUAL_MONTHS).toString(), List.of());
    }

    /** What consent can open to the organisation for which somebody acts. */
    static List<SharedWord> askable(Actor actor) {
        var recipient = new Recipient(actor.organisationKind(), actor.organisationIdentifier());
        return OrganisationKind.parse(actor.organisationKind()).isEmpty()
                ? List.of()
                : Arrays.stream(DataClass.values())
                        .filter(one -> ConsentRule.isAskable(one, recipient))
                        .map(one -> SharedWord.parse(one.name()))
                        .toList();
    }

    AskConsentForm filled(
            @Nullable String what,
            @Nullable String purpose,
            @Nullable String last,
            LocalDate today,
            Messages messages) {
        var chosen = choices.stream().filter(one -> one.name().equals(what)).findFirst();
        var meant = Arrays.stream(purposes())
                .filter(one -> one.name().equals(purpose))
                .findFirst();
        var errors = Stream.of(
                        error(chosen.isEmpty(), "what", messages.askConsentErrorWhat()),
                        error(meant.isEmpty(), "purpose", messages.askConsentErrorPurpose()),
                        error(!LastDay.of(last).fits(today), "last", messages.askConsentErrorLast()))
                .flatMap(Optional::stream)
                .toList();
        return new AskConsentForm(choices, chosen.orElse(null), meant.orElse(null), last == null ? "" : last, errors);
    }

    AskConsentForm with(String problem) {
        return new AskConsentForm(choices, what, purpose, last, List.of(new FormError("what", problem)));
    }

    /** What it can be asked for. */
    public PurposeWord[] purposes() {
        return new PurposeWord[] {PurposeWord.RETURN_TO_SCHOOL, PurposeWord.HEALTH, PurposeWord.SUPPORT};
    }

    public boolean isChosen(SharedWord one) {
        return one == what;
    }

    public boolean isMeant(PurposeWord one) {
        return one == purpose;
    }

    public @Nullable String whatError() {
        return FormError.of("what", errors);
    }

    public @Nullable String purposeError() {
        return FormError.of("purpose", errors);
    }

    public @Nullable String lastError() {
        return FormError.of("last", errors);
    }

    /** What the service is asked, of a form without errors: it counts to the day on which it no longer holds. */
    ConsentRequest request(Actor actor) {
        return new ConsentRequest(
                String.valueOf(what),
                String.valueOf(purpose),
                new Consent.Recipient(actor.organisationKind(), actor.organisationIdentifier()),
                LastDay.of(last).until());
    }

    private static Optional<FormError> error(boolean wrong, String field, String text) {
        return wrong ? Optional.of(new FormError(field, text)) : Optional.empty();
    }
}

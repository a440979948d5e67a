package nl.veerkracht.cases.consent;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import nl.veerkracht.cases.consent.model.Purpose;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.contracts.access.Consent;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the family.
 *
 * @param from left out, it begins today
 * @param until the day on which it no longer holds, at most a year after the first
 */
public record ConsentRequest(
        @JsonProperty("class") @Nullable String dataClass,
        @Nullable String purpose,
        ConsentView.@Nullable RecipientView recipient,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    private static final Pattern KIND = Pattern.compile("SCHOOL|GGD|MUNICIPALITY|YOUTH_CARE|GGZ|CONSORTIUM|RELATIVE");
    private static final int LONGEST_IDENTIFIER = 36;
    private static final ConsentRequest EMPTY = new ConsentRequest(null, null, null, null, null);

    /** What was asked, without faults. */
    record Checked(Consent terms, Purpose purpose) {}

    /** @throws nl.veerkracht.kit.problem.InvalidRequest when something is wrong, with all that is */
    static Checked checked(@Nullable ConsentRequest request, LocalDate today) {
        var asked = request == null ? EMPTY : request;
        var check = new RequestCheck();
        var dataClass = check.requiredOneOf("class", asked.dataClass(), DataClass.class);
        var purpose = check.requiredOneOf("purpose", asked.purpose(), Purpose.class);
        var recipient = recipient(asked.recipient(), check);
        var from = asked.from() == null ? today : asked.from();
        var until = until(asked.until(), from, check);
        check.done();
        return new Checked(
                new Consent(dataClass == null ? DataClass.PLAN : dataClass, recipient, from, until, Set.of()),
                purpose == null ? Purpose.SUPPORT : purpose);
    }

    private static Recipient recipient(ConsentView.@Nullable RecipientView recipient, RequestCheck check) {
        var kind =
                check.requiredText("recipient/kind", recipient == null ? null : recipient.kind(), LONGEST_IDENTIFIER);
        var identifier = check.requiredText(
                "recipient/identifier", recipient == null ? null : recipient.identifier(), LONGEST_IDENTIFIER);
        if (!kind.isEmpty()) {
            check.matches("recipient/kind", kind, KIND, "must be a kind of organisation or RELATIVE");
        }
        return new Recipient(kind, identifier);
    }

    /** Until when it is asked, at most a year; any day when a fault was found. */
    static LocalDate until(@Nullable LocalDate until, LocalDate from, RequestCheck check) {
        if (until == null) {
            check.fault("until", "is required: consent does not go on for ever");
            return from;
        }
        if (!until.isAfter(from)) {
            check.fault("until", "must be after the first day");
        }
        if (until.isAfter(from.plusYears(1))) {
            check.fault("until", "must be at most a year after the first day; ask again then");
        }
        return until;
    }
}

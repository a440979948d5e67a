package nl.veerkracht.cases.consent;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.contracts.access.PersonFacts;
import org.jspecify.annotations.Nullable;

/**
 * A consent as it stands today.
 *
 * @param dataClass what may be seen
 * @param until the day on which it no longer holds
 * @param givenBy the relatives who said yes
 * @param awaited the relatives who have yet to answer
 * @param closesOn the birthday from which somebody else decides who has not said yes; absent when there is none before it ends
 */
public record ConsentView(
        UUID id,
        UUID caseId,
        @JsonProperty("class") String dataClass,
        String purpose,
        RecipientView recipient,
        LocalDate from,
        LocalDate until,
        String status,
        Set<UUID> givenBy,
        Set<UUID> awaited,
        Instant askedAt,
        @Nullable LocalDate closesOn) {

    /** Who may see it: an organisation by its kind, or RELATIVE. */
    public record RecipientView(String kind, String identifier) {}

    static ConsentView of(Consents.Stored stored, LocalDate today, PersonFacts facts) {
        var consent = stored.consent();
        var terms = consent.terms();
        return new ConsentView(
                consent.id(),
                consent.caseId(),
                terms.dataClass().name(),
                stored.purpose().name(),
                new RecipientView(terms.recipient().kind(), terms.recipient().identifier()),
                terms.from(),
                terms.until(),
                consent.statusOn(today, facts).name(),
                terms.givenBy(),
                consent.awaited(today, facts),
                stored.askedAt(),
                consent.closesOn(today, facts).orElse(null));
    }
}

package nl.veerkracht.cases.sharing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.contracts.access.Consent;
import nl.veerkracht.contracts.access.Relative;

/**
 * What of a young person decides what this reader may see elsewhere, as far as only we know it. No account, and no word for
 * anybody: whoever asks needs no more than the policy does.
 *
 * @param relatives those who decide or see along
 * @param consents given to this reader and not withdrawn; some may not hold today
 * @param emergency whether this reader has emergency access at this moment
 * @param milestones what has happened in the case, for who takes part in it for another organisation than the school
 */
public record AccessFactsView(
        List<RelativeFact> relatives, List<ConsentFact> consents, boolean emergency, List<String> milestones) {

    /**
     * Somebody of the family.
     *
     * @param own whether it is the reader
     */
    public record RelativeFact(UUID id, String relation, boolean custody, boolean own) {

        static RelativeFact of(Relative relative, String reader) {
            return new RelativeFact(
                    relative.id(),
                    relative.relation().name(),
                    relative.hasCustody(),
                    reader.equals(relative.account()));
        }
    }

    /**
     * What may be seen, by whom, on which days.
     *
     * @param until the day on which it no longer holds
     * @param givenBy the relatives who said yes
     */
    public record ConsentFact(
            @JsonProperty("class") String dataClass,
            RecipientFact recipient,
            LocalDate from,
            LocalDate until,
            List<UUID> givenBy) {

        /** An organisation by its kind, or RELATIVE. */
        public record RecipientFact(String kind, String identifier) {}

        static ConsentFact of(Consent consent) {
            return new ConsentFact(
                    consent.dataClass().name(),
                    new RecipientFact(
                            consent.recipient().kind(), consent.recipient().identifier()),
                    consent.from(),
                    consent.until(),
                    consent.givenBy().stream().sorted().toList());
        }
    }
}

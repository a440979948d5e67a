package nl.veerkracht.school.sharing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.contracts.access.Consent;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.Milestone;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.contracts.access.Recipient;
import nl.veerkracht.contracts.access.Relative;
import nl.veerkracht.contracts.access.Relative.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What case-service tells of a young person for one reader; what is in it and not known here makes it unreadable.
 *
 * @param emergency whether the reader has emergency access at this moment
 * @param milestones what has happened in the case, as far as it opens something to the reader
 */
record AccessFacts(
        List<RelativeFact> relatives, List<ConsentFact> consents, boolean emergency, Set<Milestone> milestones) {

    /** About whom nothing is told to this reader. */
    static final AccessFacts NONE = new AccessFacts(List.of(), List.of(), false, Set.of());

    AccessFacts {
        relatives = List.copyOf(relatives);
        consents = List.copyOf(consents);
        milestones = Set.copyOf(milestones);
    }

    /**
     * Somebody of the family.
     *
     * @param own whether it is the reader, whose account it then is
     */
    record RelativeFact(UUID id, Relation relation, boolean custody, boolean own) {

        Relative relative(String reader) {
            return new Relative(id, relation, own ? reader : null, custody);
        }
    }

    /** What may be seen, by whom, on which days, and who said yes. */
    record ConsentFact(
            @JsonProperty("class") DataClass dataClass,
            Recipient recipient,
            LocalDate from,
            LocalDate until,
            Set<UUID> givenBy) {

        Consent consent() {
            return new Consent(dataClass, recipient, from, until, givenBy);
        }
    }

    /** The facts with what was told, for a reader with this account. */
    PersonFacts addTo(PersonFacts facts, @Nullable LocalDate birthDate, String reader) {
        return facts.withFamily(
                        birthDate,
                        relatives.stream().map(one -> one.relative(reader)).collect(Collectors.toSet()),
                        consents.stream().map(ConsentFact::consent).collect(Collectors.toSet()))
                .withEmergencies(emergency ? Set.of(reader) : Set.of())
                .having(milestones);
    }
}

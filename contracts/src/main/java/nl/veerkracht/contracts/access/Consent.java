package nl.veerkracht.contracts.access;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Consent that has been given and not withdrawn. Whether it holds depends on who gave it and on how old the young person is
 * on the day: see {@link ConsentRule}.
 *
 * @param dataClass what may be seen
 * @param recipient by whom
 * @param from the first day
 * @param until the day on which it no longer holds
 * @param givenBy the relatives who said yes
 */
public record Consent(DataClass dataClass, Recipient recipient, LocalDate from, LocalDate until, Set<UUID> givenBy) {

    public Consent {
        givenBy = Set.copyOf(givenBy);
    }

    /** The same, now that this relative too has said yes. */
    public Consent givenAlsoBy(UUID relative) {
        var by = new HashSet<>(givenBy);
        by.add(relative);
        return new Consent(dataClass, recipient, from, until, by);
    }

    boolean covers(DataClass wanted, Recipient reader, LocalDate day) {
        return dataClass == wanted.forConsent()
                && recipient.equals(reader)
                && !day.isBefore(from)
                && day.isBefore(until);
    }
}

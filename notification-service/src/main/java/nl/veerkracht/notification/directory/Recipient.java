package nl.veerkracht.notification.directory;

import nl.veerkracht.notification.notice.model.Person;

/**
 * Somebody who can be mailed.
 *
 * @param locale language tag of the language the person reads; empty when unknown
 */
public record Recipient(Person person, String email, String locale) {

    /** Names the account only: addresses have no place in a log. */
    @Override
    public String toString() {
        return "Recipient " + person.subject();
    }
}

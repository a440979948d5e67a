package nl.veerkracht.notification.people.model;

import nl.veerkracht.contracts.access.Role;

/**
 * Somebody who works for an organisation and can sign in for it.
 *
 * @param account stable id of the account
 * @param active whether they can sign in now
 */
public record Member(String account, String email, Details details, boolean active) {

    /** Whether this would take from themselves the role by which they do it: there might be no administrator left. */
    public boolean isLosingOwnAdministration(String by, Details after) {
        return isAccount(by)
                && details.roles().contains(Role.ADMINISTRATOR)
                && !after.roles().contains(Role.ADMINISTRATOR);
    }

    /** Whether they can look after the people of the organisation now. */
    public boolean isAdministrator() {
        return active && details.roles().contains(Role.ADMINISTRATOR);
    }

    public boolean isAccount(String other) {
        return account.equals(other);
    }

    /** Names the account only: names and addresses have no place in a log. */
    @Override
    public String toString() {
        return "Member " + account;
    }
}

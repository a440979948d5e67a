package nl.veerkracht.notification.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.veerkracht.notification.directory.Accounts;
import nl.veerkracht.notification.directory.DirectoryDown;
import nl.veerkracht.notification.directory.EmailInUse;
import nl.veerkracht.notification.people.PeopleChanges.Change;
import nl.veerkracht.notification.people.model.ChangeKind;
import nl.veerkracht.notification.people.model.Details;
import nl.veerkracht.notification.people.model.Member;

/** Adds somebody to an organisation and has them mailed how to sign in. */
@ApplicationScoped
class AddPerson {
    private final Accounts accounts;
    private final PeopleChanges changes;

    AddPerson(Accounts accounts, PeopleChanges changes) {
        this.accounts = accounts;
        this.changes = changes;
    }

    /**
     * Somebody who was added.
     *
     * @param mailed false when the mail could not be sent: it can be sent again
     */
    public record AddedView(String id, boolean mailed) {}

    /**
     * First the account, which can do nothing, then on record, and only then the roles.
     *
     * @throws EmailInUse when there is an account with this address
     * @throws DirectoryDown when it cannot be done now; what was begun stands on the list of people
     */
    AddedView run(Administrator by, String email, Details details) {
        var id = accounts.add(email, details, by.account());
        var nothingYet = new Details(details.givenName(), details.familyName(), Set.of(), details.staffNumber());
        var added = new Member(id, email, nothingYet, true);
        changes.record(
                new Change(by, id, ChangeKind.ADDED, Set.of(), details.roles()),
                () -> accounts.give(added, details.roles()));
        return new AddedView(id, invited(id));
    }

    private boolean invited(String id) {
        try {
            accounts.invite(id);
            return true;
        } catch (DirectoryDown noMail) {
            return false;
        }
    }
}

package nl.veerkracht.notification.people;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.notification.directory.Accounts;
import nl.veerkracht.notification.directory.DirectoryDown;
import nl.veerkracht.notification.people.PeopleChanges.Change;
import nl.veerkracht.notification.people.model.ChangeKind;
import nl.veerkracht.notification.people.model.Details;
import nl.veerkracht.notification.people.model.Member;

/** Changes what somebody of the own organisation may do, or whether they may sign in at all. */
@ApplicationScoped
class ChangePerson {
    private final Accounts accounts;
    private final PeopleChanges changes;

    ChangePerson(Accounts accounts, PeopleChanges changes) {
        this.accounts = accounts;
        this.changes = changes;
    }

    /**
     * @throws UnknownResource when there is nobody like that in the own organisation
     * @throws OwnAdministration when they would be no administrator any more themselves
     * @throws DirectoryDown when it cannot be done now
     */
    Member run(Administrator by, String id, Details details) {
        var member = member(by, id);
        if (member.isLosingOwnAdministration(by.account(), details)) {
            throw new OwnAdministration();
        }
        var before = member.details().roles();
        changes.record(
                new Change(by, id, ChangeKind.CHANGED, before, details.roles()),
                () -> accounts.change(member, details));
        return new Member(id, member.email(), details, member.active());
    }

    /**
     * Does nothing when it is so already.
     *
     * @throws UnknownResource when there is nobody like that in the own organisation
     * @throws OwnAccount when they would shut out themselves
     * @throws DirectoryDown when it cannot be done now
     */
    void activate(Administrator by, String id, boolean active) {
        var member = member(by, id);
        if (member.isAccount(by.account()) && !active) {
            throw new OwnAccount();
        }
        if (member.active() != active) {
            var kind = active ? ChangeKind.ACTIVATED : ChangeKind.DEACTIVATED;
            changes.record(same(by, member, kind), () -> accounts.activate(member, active));
        }
    }

    /**
     * Has the mail with which one sets a password sent again.
     *
     * @throws UnknownResource when there is nobody like that in the own organisation
     * @throws Deactivated when they may not sign in
     * @throws DirectoryDown when it cannot be done now
     */
    void invite(Administrator by, String id) {
        var member = member(by, id);
        if (!member.active()) {
            throw new Deactivated();
        }
        changes.record(same(by, member, ChangeKind.INVITED), () -> accounts.invite(id));
    }

    private Member member(Administrator by, String id) {
        return accounts.find(id, by.organisation()).orElseThrow(UnknownResource::new);
    }

    private static Change same(Administrator by, Member member, ChangeKind kind) {
        var roles = member.details().roles();
        return new Change(by, member.account(), kind, roles, roles);
    }
}

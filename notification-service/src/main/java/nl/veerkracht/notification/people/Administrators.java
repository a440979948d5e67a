package nl.veerkracht.notification.people;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.problem.AdministratorsOnly;
import nl.veerkracht.notification.directory.Accounts;
import nl.veerkracht.notification.directory.DirectoryDown;
import nl.veerkracht.notification.people.model.Member;

/** The administrator of this request. */
@ApplicationScoped
class Administrators {
    private final Actors actors;
    private final Accounts accounts;

    Administrators(Actors actors, Accounts accounts) {
        this.actors = actors;
        this.accounts = accounts;
    }

    /**
     * Who reads: by the token.
     *
     * @throws AdministratorsOnly for anyone else
     */
    Administrator reading() {
        return Administrator.of(actors.current());
    }

    /**
     * Who gives or takes rights. A token can be older than the end of what it says, so that it is not enough for this.
     *
     * @throws AdministratorsOnly for anyone else, and for who is none any more
     * @throws DirectoryDown when that cannot be asked now
     */
    Administrator changing() {
        var by = reading();
        return accounts.find(by.account(), by.organisation())
                .filter(Member::isAdministrator)
                .map(stillOne -> by)
                .orElseThrow(AdministratorsOnly::new);
    }
}

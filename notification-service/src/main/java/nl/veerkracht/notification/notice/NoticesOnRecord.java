package nl.veerkracht.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.audit.AccessLog;
import nl.veerkracht.kit.audit.Outcome;
import nl.veerkracht.kit.audit.Verdict;
import nl.veerkracht.notification.notice.model.Person;
import org.jspecify.annotations.Nullable;

/** Has it recorded who is shown a notice about whom, and who asked for one that is not theirs. */
@ApplicationScoped
class NoticesOnRecord {
    private static final String NOTICE = "NOTICE";
    private static final Verdict SHOWN = new Verdict(NOTICE, Outcome.FULL, "meant-for-the-reader");
    private static final Verdict REFUSED = new Verdict(NOTICE, Outcome.REFUSED, "not-meant-for-the-reader");

    private final AccessLog log;

    NoticesOnRecord(AccessLog log) {
        this.log = log;
    }

    /** @param youngPersonId null for what is about a school: then nobody was looked at */
    void shown(Person person, @Nullable UUID youngPersonId) {
        if (youngPersonId != null) {
            log.note(roles(person), youngPersonId, SHOWN);
        }
    }

    /** @param youngPersonId null when there is no such notice; recorded as well, so that it takes as long */
    void refused(Person person, @Nullable UUID youngPersonId) {
        log.note(roles(person), youngPersonId, REFUSED);
    }

    /** Those that notices are meant for; a token has others besides. */
    private static List<String> roles(Person person) {
        return person.roles().stream()
                .filter(role -> Role.parse(role).isPresent())
                .sorted()
                .toList();
    }
}

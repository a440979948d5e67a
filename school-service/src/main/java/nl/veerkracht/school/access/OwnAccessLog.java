package nl.veerkracht.school.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.audit.AccessLog;
import nl.veerkracht.kit.audit.AccessRecords;
import nl.veerkracht.kit.audit.Outcome;
import nl.veerkracht.kit.audit.Verdict;
import nl.veerkracht.kit.clock.BusinessClock;
import org.jspecify.annotations.Nullable;

/** The looks of an organisation, for its administrators; reading them is a look as well, and recorded as one. */
@ApplicationScoped
class OwnAccessLog {
    private final AccessRecords records;
    private final AccessLog log;

    OwnAccessLog(AccessRecords records, AccessLog log) {
        this.records = records;
        this.log = log;
    }

    /** From the first up to and with the last. */
    record Days(LocalDate first, LocalDate last) {
        Instant begin() {
            return first.atStartOfDay(BusinessClock.ZONE).toInstant();
        }

        Instant end() {
            return last.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
        }
    }

    /** @throws AdministratorsOnly for anyone else */
    AccessRecords.Part read(Actor actor, Days days, @Nullable String cursor, int most) {
        var reader = Reader.of(actor);
        if (!reader.roles().contains(Role.ADMINISTRATOR.wireName())) {
            note(reader, null, new Verdict(Access.ACCESS_LOG, Outcome.REFUSED, "administrators-only"));
            throw new AdministratorsOnly();
        }
        var own = new AccessRecords.Span(
                actor.organisationKind(), actor.organisationIdentifier(), days.begin(), days.end());
        var part = records.by(own, cursor, most);
        var shown = new Verdict(Access.ACCESS_LOG, Outcome.FULL, "administrator-checks-the-own-organisation");
        if (part.records().isEmpty()) {
            note(reader, null, shown);
        }
        part.records().forEach(record -> note(reader, record.dataSubject(), shown));
        return part;
    }

    private void note(Reader reader, @Nullable UUID youngPersonId, Verdict verdict) {
        log.note(reader.roles(), youngPersonId, verdict);
    }
}

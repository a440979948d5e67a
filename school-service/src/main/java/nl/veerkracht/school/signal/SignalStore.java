package nl.veerkracht.school.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;
import nl.veerkracht.school.roster.PupilRef;

/** The signals, in sets; a signal is never deleted. */
@ApplicationScoped
class SignalStore {
    private static final String STANDING = """
            select id, school_id, pupil_key, kind, holds_on, why from signal
            where status = 'RAISED' and (school_id, pupil_key) in (select * from unnest(?::text[], ?::text[]))
            """;
    private static final String RAISE = """
            insert into signal (id, school_id, pupil_key, young_person_id, kind, holds_on, detected_at, rule_name,
                rule_version, why, status)
            select id, school_id, pupil_key, young_person_id, kind, holds_on, ?, rule_name, rule_version, why::jsonb,
                'RAISED'
            from unnest(?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::date[], ?::text[], ?::text[],
                ?::text[]) as raised (id, school_id, pupil_key, young_person_id, kind, holds_on, rule_name, rule_version,
                why)
            """;
    private static final String WITHDRAW = """
            update signal set status = 'WITHDRAWN', withdrawn_at = ?, withdrawn_reason = ? where id = any(?::uuid[])
            """;
    private static final String RESTATE = """
            with before as (
                insert into why_before (signal_id, young_person_id, until_at, why)
                select id, young_person_id, ?, why from signal where id = any(?::uuid[])
                on conflict do nothing)
            update signal set why = restated.why::jsonb
            from unnest(?::uuid[], ?::text[]) as restated (id, why) where signal.id = restated.id
            """;

    private final Sets sets;

    SignalStore(Sets sets) {
        this.sets = sets;
    }

    Map<PupilRef, List<Standing>> standing(Collection<PupilRef> pupils) {
        return sets.list(STANDING, SignalStore::read, PupilRef.schools(pupils), PupilRef.keys(pupils)).stream()
                .collect(Collectors.groupingBy(Standing::pupil));
    }

    /** Makes it so, in one statement for each kind of change there is. */
    void apply(Difference difference, Instant now, Cause cause) {
        if (!difference.withdrawn().isEmpty()) {
            var ids = Column.of("uuid", difference.withdrawn().keySet(), Standing::id);
            sets.change(WITHDRAW, now, cause.asReason(), ids);
        }
        if (!difference.restated().isEmpty()) {
            var restated = difference.restated();
            var ids = Column.of("uuid", restated, Standing::id);
            sets.change(RESTATE, now, ids, ids, Column.text(restated, Standing::why));
        }
        if (!difference.raised().isEmpty()) {
            raise(difference.raised(), now);
        }
    }

    private void raise(List<Raised> raised, Instant now) {
        sets.change(
                RAISE,
                now,
                Column.of("uuid", raised, Raised::id),
                Column.text(raised, one -> one.pupil().ref().schoolId()),
                Column.text(raised, one -> one.pupil().ref().pupilKey()),
                Column.of("uuid", raised, one -> one.pupil().youngPersonId()),
                Column.text(raised, one -> one.signal().rule().kind()),
                Column.of("date", raised, one -> one.signal().holdsOn()),
                Column.text(raised, one -> one.signal().rule().name()),
                Column.text(raised, one -> one.signal().rule().version()),
                Column.text(raised, Raised::why));
    }

    private static Standing read(ResultSet row) throws SQLException {
        return new Standing(
                row.getObject("id", UUID.class),
                PupilRef.read(row),
                new Standing.Key(SignalKind.valueOf(row.getString("kind")), row.getObject("holds_on", LocalDate.class)),
                row.getString("why"));
    }
}

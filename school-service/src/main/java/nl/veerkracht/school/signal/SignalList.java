package nl.veerkracht.school.signal;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.cloudevents.EventJson;
import nl.veerkracht.kit.database.Sets;
import nl.veerkracht.school.roster.Person;
import org.jspecify.annotations.Nullable;

/** Finds signals, the latest first. */
@ApplicationScoped
class SignalList {
    private static final String FIND = """
            select g.id, g.young_person_id, g.school_id, g.pupil_key, g.kind, g.holds_on, g.detected_at,
                w.status,
                case when w.status = 'WITHDRAWN' then g.withdrawn_at end as withdrawn_at,
                case when w.status = 'WITHDRAWN' then g.withdrawn_reason end as withdrawn_reason,
                g.rule_name, g.rule_version,
                coalesce(
                    (select b.why from why_before b where b.signal_id = g.id and b.until_at >= t.until_at
                     order by b.until_at limit 1), g.why) as why
            from (select coalesce(?::timestamptz, 'infinity') as until_at) t
            join signal g on g.detected_at < t.until_at
            cross join lateral (
                select case when g.withdrawn_at < t.until_at then 'WITHDRAWN' else 'RAISED' end as status) w
            join enrolment e on e.school_id = g.school_id and e.pupil_key = g.pupil_key
            where g.school_id = ?
              and (?::date is null or e.from_day <= ?::date and (e.last_day is null or e.last_day >= ?::date))
              and (?::text is null or g.pupil_key = ?::text)
              and (?::uuid is null or g.young_person_id = ?::uuid)
              and (?::text is null or w.status = ?::text)
              and (?::date is null or (g.holds_on, g.id) < (?::date, ?::uuid))
            order by g.holds_on desc, g.id desc
            limit ?
            """;

    private final Sets sets;

    SignalList(Sets sets) {
        this.sets = sets;
    }

    /**
     * What was asked for; what is null is not asked for.
     *
     * @param enrolledOn only of pupils who are enrolled on this day
     * @param asOf as they were known at the end of this day
     */
    record Asked(
            @Nullable String schoolId,
            @Nullable String pupilKey,
            @Nullable UUID youngPersonId,
            @Nullable String status,
            @Nullable LocalDate beforeDay,
            @Nullable UUID beforeId,
            @Nullable LocalDate enrolledOn,
            @Nullable LocalDate asOf) {

        /** The first moment of which nothing was known yet; none for now. */
        @Nullable
        Instant until() {
            return asOf == null
                    ? null
                    : asOf.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
        }

        /** Of one young person, at this school. */
        Asked of(Person person) {
            var school = person.ref().schoolId();
            return new Asked(school, null, person.id(), status, beforeDay, beforeId, null, asOf);
        }
    }

    List<SignalView> find(Asked asked, int most) {
        return sets.list(
                FIND,
                SignalList::read,
                asked.until(),
                asked.schoolId(),
                asked.enrolledOn(),
                asked.enrolledOn(),
                asked.enrolledOn(),
                asked.pupilKey(),
                asked.pupilKey(),
                asked.youngPersonId(),
                asked.youngPersonId(),
                asked.status(),
                asked.status(),
                asked.beforeDay(),
                asked.beforeDay(),
                asked.beforeId(),
                most);
    }

    private static SignalView read(ResultSet row) throws SQLException {
        try {
            return new SignalView(
                    row.getObject("id", UUID.class),
                    row.getObject("young_person_id", UUID.class),
                    row.getString("school_id"),
                    row.getString("pupil_key"),
                    row.getString("kind"),
                    row.getObject("holds_on", LocalDate.class),
                    Objects.requireNonNull(Sets.moment(row, "detected_at")),
                    row.getString("status"),
                    Sets.moment(row, "withdrawn_at"),
                    row.getString("withdrawn_reason"),
                    new SignalView.RuleView(row.getString("rule_name"), row.getString("rule_version")),
                    EventJson.MAPPER.readTree(row.getString("why")),
                    null);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("evidence cannot be read", impossible);
        }
    }
}

package nl.veerkracht.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;
import nl.veerkracht.notification.notice.model.Person;
import org.jspecify.annotations.Nullable;

/**
 * The notices that are meant for a person, newest first; the query says the same as {@code Audience.includes}. What was told
 * to an organisation before it took part no longer is there for it no longer.
 */
@ApplicationScoped
class OwnNotices {
    private static final String MEANT_FOR = """
            from notice n left join notice_read r on r.notice_id = n.id and r.user_sub = ?
            where n.organisation_kind = ? and n.organisation_identifier = ? and n.role = any(?)
              and (n.mentor_ref is null or n.mentor_ref = ?)
              and not exists (
                  select 1 from taking_part t
                  where t.young_person_id = n.young_person_id and t.organisation_kind = n.organisation_kind
                    and t.organisation_identifier = n.organisation_identifier
                  having max(coalesce(t.ended_at, 'infinity')) <= ? and max(coalesce(t.ended_at, 'infinity')) > n.created_at)
            """;
    private static final String IS_THERE = "select exists (select 1 " + MEANT_FOR + " and n.id = ?)";
    private static final String LIST = """
            select n.id, n.kind, n.young_person_id, n.case_id, n.task_id, n.report_id, n.created_at, r.read_at
            """ + MEANT_FOR + """
              and (? or r.notice_id is null)
              and (n.created_at, n.id) < (coalesce(?, 'infinity'::timestamptz), ?)
            order by n.created_at desc, n.id desc
            limit ?
            """;
    private static final String COUNT_UNREAD = "select count(*) " + MEANT_FOR + " and r.notice_id is null";
    private static final UUID ANY_ID = new UUID(0, 0);

    private final Sets database;
    private final BusinessClock clock;

    OwnNotices(Sets database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Where a page begins, and how long it may be.
     *
     * @param readToo also what the person has read already
     */
    record Wanted(
            boolean readToo,
            @Nullable Instant before,
            @Nullable UUID beforeId,
            int limit) {}

    List<NoticeView> list(Person person, Wanted wanted) {
        return database.list(
                LIST,
                OwnNotices::view,
                person.subject(),
                person.organisationKind(),
                person.organisationIdentifier(),
                Column.text(person.roles(), role -> role),
                person.staffRef(),
                clock.instant(),
                wanted.readToo(),
                wanted.before(),
                wanted.beforeId() == null ? ANY_ID : wanted.beforeId(),
                wanted.limit());
    }

    long unread(Person person) {
        return database.list(
                        COUNT_UNREAD,
                        row -> row.getLong(1),
                        person.subject(),
                        person.organisationKind(),
                        person.organisationIdentifier(),
                        Column.text(person.roles(), role -> role),
                        person.staffRef(),
                        clock.instant())
                .get(0);
    }

    /** Whether there is a notice with this id for this person. */
    boolean isThere(UUID id, Person person) {
        return database.list(
                        IS_THERE,
                        row -> row.getBoolean(1),
                        person.subject(),
                        person.organisationKind(),
                        person.organisationIdentifier(),
                        Column.text(person.roles(), role -> role),
                        person.staffRef(),
                        clock.instant(),
                        id)
                .get(0);
    }

    private static NoticeView view(ResultSet row) throws SQLException {
        return new NoticeView(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("young_person_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("task_id", UUID.class),
                row.getObject("report_id", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Sets.moment(row, "read_at"));
    }
}

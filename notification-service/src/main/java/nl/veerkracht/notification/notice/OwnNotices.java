package nl.veerkracht.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.veerkracht.notification.Database;
import nl.veerkracht.notification.notice.model.Person;
import org.jspecify.annotations.Nullable;

/** The notices that are meant for a person, newest first; the query says the same as {@code Audience.includes}. */
@ApplicationScoped
class OwnNotices {
    private static final String MEANT_FOR = """
            from notice n left join notice_read r on r.notice_id = n.id and r.user_sub = ?
            where n.organisation_kind = ? and n.organisation_identifier = ? and n.role = any(?)
              and (n.mentor_ref is null or n.mentor_ref = ?)
            """;
    private static final String LIST = """
            select n.id, n.kind, n.young_person_id, n.case_id, n.task_id, n.created_at, r.read_at
            """ + MEANT_FOR + """
              and (? or r.notice_id is null)
              and (n.created_at, n.id) < (coalesce(?, 'infinity'::timestamptz), ?)
            order by n.created_at desc, n.id desc
            limit ?
            """;
    private static final String COUNT_UNREAD = "select count(*) " + MEANT_FOR + " and r.notice_id is null";
    private static final UUID ANY_ID = new UUID(0, 0);

    private final DataSource database;

    OwnNotices(DataSource database) {
        this.database = database;
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
        try (var connection = database.getConnection();
                var list = connection.prepareStatement(LIST)) {
            var next = meantFor(connection, list, person);
            list.setBoolean(next, wanted.readToo());
            list.setObject(
                    next + 1, wanted.before() == null ? null : wanted.before().atOffset(ZoneOffset.UTC));
            list.setObject(next + 2, wanted.beforeId() == null ? ANY_ID : wanted.beforeId());
            list.setInt(next + 3, wanted.limit());
            return views(list);
        } catch (SQLException failure) {
            throw Database.failed("notices not read", failure);
        }
    }

    long unread(Person person) {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(COUNT_UNREAD)) {
            meantFor(connection, count, person);
            try (var rows = count.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException failure) {
            throw Database.failed("notices not counted", failure);
        }
    }

    /** Returns the number of the parameter after these. */
    private static int meantFor(Connection connection, PreparedStatement statement, Person person) throws SQLException {
        statement.setString(1, person.subject());
        statement.setString(2, person.organisationKind());
        statement.setString(3, person.organisationIdentifier());
        statement.setArray(4, connection.createArrayOf("text", person.roles().toArray()));
        statement.setObject(5, person.staffRef(), Types.OTHER);
        return 6;
    }

    private static List<NoticeView> views(PreparedStatement list) throws SQLException {
        try (var rows = list.executeQuery()) {
            var views = new ArrayList<NoticeView>();
            while (rows.next()) {
                views.add(view(rows));
            }
            return views;
        }
    }

    private static NoticeView view(ResultSet row) throws SQLException {
        var readAt = row.getObject(7, OffsetDateTime.class);
        return new NoticeView(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                row.getObject(5, UUID.class),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                readAt == null ? null : readAt.toInstant());
    }
}

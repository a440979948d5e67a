package nl.veerkracht.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.veerkracht.notification.Database;
import org.jspecify.annotations.Nullable;

/** Keeps notices and what of them is still to be mailed; one statement per table for a whole batch. */
@ApplicationScoped
class Notices {
    // An event tells an audience once, whatever the inbox remembers.
    private static final String ADD = """
            insert into notice (id, event_source, event_id, kind, young_person_id, case_id, task_id,
                                organisation_kind, organisation_identifier, role, mentor_ref, created_at)
            select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::uuid[], ?::uuid[],
                                 ?::text[], ?::text[], ?::text[], ?::uuid[], ?::timestamptz[])
            on conflict do nothing
            returning id
            """;
    private static final String MAIL = "insert into mail_job (notice_id) select * from unnest(?::uuid[])";

    private final DataSource database;

    Notices(DataSource database) {
        this.database = database;
    }

    /** Adds those that are new, and has them mailed where the policy says so. Returns them. */
    List<Notice> add(List<Notice> notices) {
        if (notices.isEmpty()) {
            return List.of();
        }
        try (var connection = database.getConnection()) {
            var inserted = insert(connection, notices);
            var added = notices.stream()
                    .filter(notice -> inserted.contains(notice.id()))
                    .toList();
            mail(connection, added);
            return added;
        } catch (SQLException failure) {
            throw Database.failed("notices not written", failure);
        }
    }

    private static Set<UUID> insert(Connection connection, List<Notice> notices) throws SQLException {
        try (var add = connection.prepareStatement(ADD)) {
            var columns = new Columns(connection, add, notices);
            columns.put("uuid", Notice::id);
            columns.put("text", Notice::eventSource);
            columns.put("text", Notice::eventId);
            columns.put("text", notice -> notice.telling().kind().name());
            columns.put("uuid", Notice::youngPersonId);
            columns.put("uuid", notice -> notice.telling().caseId());
            columns.put("uuid", notice -> notice.telling().taskId());
            columns.put("text", notice -> notice.telling().audience().organisationKind());
            columns.put("text", notice -> notice.telling().audience().organisationIdentifier());
            columns.put("text", notice -> notice.telling().audience().role());
            columns.put("uuid", notice -> notice.telling().audience().mentorRef());
            columns.put("text", notice -> notice.createdAt().toString());
            return ids(add);
        }
    }

    private static Set<UUID> ids(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var ids = new HashSet<UUID>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        }
    }

    private static void mail(Connection connection, List<Notice> added) throws SQLException {
        var mailed = added.stream()
                .filter(notice -> notice.telling().isMailed())
                .map(Notice::id)
                .toArray();
        if (mailed.length == 0) {
            return;
        }
        try (var mail = connection.prepareStatement(MAIL)) {
            mail.setArray(1, connection.createArrayOf("uuid", mailed));
            mail.executeUpdate();
        }
    }

    /** Fills a statement column by column. */
    private static final class Columns {
        private final Connection connection;
        private final PreparedStatement statement;
        private final List<Notice> notices;
        private int last;

        Columns(Connection connection, PreparedStatement statement, List<Notice> notices) {
            this.connection = connection;
            this.statement = statement;
            this.notices = notices;
        }

        void put(String type, Function<Notice, @Nullable Object> value) throws SQLException {
            last++;
            statement.setArray(
                    last,
                    connection.createArrayOf(type, notices.stream().map(value).toArray()));
        }
    }
}

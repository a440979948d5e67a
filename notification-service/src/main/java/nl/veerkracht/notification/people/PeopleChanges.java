package nl.veerkracht.notification.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.database.Sets;
import nl.veerkracht.notification.people.model.ChangeKind;
import nl.veerkracht.notification.people.model.Organisation;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What administrators did, by ids; on record before it is done, so that nothing is done without. */
@ApplicationScoped
class PeopleChanges {
    private static final Logger LOG = Logger.getLogger(PeopleChanges.class);
    private static final String BEGIN = """
            insert into people_change (id, organisation_kind, organisation_identifier, at, by_account, whom, kind,
                                       roles_before, roles_after)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String DONE = "update people_change set done_at = ? where id = ? and done_at is null";
    private static final String LIST = """
            select id, at, by_account, whom, kind, roles_before, roles_after, done_at is not null as done
            from people_change
            where organisation_kind = ? and organisation_identifier = ?
              and (at, id) < (coalesce(?, 'infinity'::timestamptz), ?)
            order by at desc, id desc
            limit ?
            """;
    private static final UUID ANY_ID = new UUID(0, 0);

    private final Sets database;
    private final BusinessClock clock;

    PeopleChanges(Sets database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Something that is about to be done. */
    record Change(Administrator by, String whom, ChangeKind kind, Collection<Role> before, Collection<Role> after) {}

    /** Where a page begins: what came just before it; nulls to begin with. */
    record Place(@Nullable Instant at, @Nullable UUID id) {}

    /** Does it; when this throws, the record stays and does not say that it was done. */
    void record(Change change, Runnable doing) {
        var id = OrderedId.next();
        begin(id, change);
        doing.run();
        database.change(DONE, clock.instant(), id);
        LOG.infof("%s: %s by %s", change.whom(), change.kind(), change.by().account());
    }

    List<ChangeView> list(Organisation organisation, Place before, int most) {
        return database.list(
                LIST,
                PeopleChanges::view,
                organisation.kind().name(),
                organisation.identifier(),
                before.at(),
                before.id() == null ? ANY_ID : before.id(),
                most);
    }

    private void begin(UUID id, Change change) {
        var organisation = change.by().organisation();
        database.change(
                BEGIN,
                id,
                organisation.kind().name(),
                organisation.identifier(),
                clock.instant(),
                change.by().account(),
                change.whom(),
                change.kind().name(),
                names(change.before()),
                names(change.after()));
    }

    private static Column names(Collection<Role> roles) {
        return Column.text(roles.stream().sorted().toList(), Role::wireName);
    }

    private static ChangeView view(ResultSet row) throws SQLException {
        return new ChangeView(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_account"),
                row.getString("whom"),
                row.getString("kind"),
                roles(row, "roles_before"),
                roles(row, "roles_after"),
                row.getBoolean("done"));
    }

    private static List<String> roles(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}

package nl.veerkracht.cases.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.Statement;
import nl.veerkracht.cases.emergency.model.EmergencyAccess;
import nl.veerkracht.cases.emergency.model.EmergencyAccess.Looker;
import nl.veerkracht.cases.emergency.model.EmergencyAccess.Whom;
import nl.veerkracht.cases.emergency.model.Judgement;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.paging.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Emergency access for who keeps watch over it: the administrator of the organisation that looked, and at the schools that
 * were told the support coordinator, who directs the case.
 */
@ApplicationScoped
class ReviewQueue {
    private static final String VIEW = """
            select e.*, array_to_string(e.school_ids, ',') as schools,
                   j.justified, j.explanation, j.judged_by, j.judged_at,
                   (select count(*) from access_log l
                    where l.data_subject = e.young_person_id and l.user_id = e.account
                      and l.begun_at >= (extract(epoch from e.opened_at) * 1000)::bigint
                      and l.begun_at < (extract(epoch from e.until_at) * 1000)::bigint
                      and l.record like '%"break-glass"%' and l.record::json ->> 'name' like 'GET %') as looks
            from emergency_access e
            left join emergency_judgement j on j.emergency_access_id = e.id
            where (?::boolean and e.organisation_kind = ? and e.organisation_identifier = ?
                   or ?::boolean and ? = any (e.school_ids))
            """;
    private static final String ONE = VIEW + "and e.id = ?::uuid";

    private final Database database;

    ReviewQueue(Database database) {
        this.database = database;
    }

    /** Whether somebody has judged. */
    enum Status {
        WAITING,
        JUDGED
    }

    /** What is asked for; an empty cursor asks for the first page. */
    record Wanted(@Nullable Status status, List<String> cursor, int limit) {}

    /**
     * Emergency access as it stands.
     *
     * @param looks how often something was looked at by breaking the glass
     * @param judgement null as long as nobody has judged
     */
    record Stored(
            EmergencyAccess access, int looks, @Nullable Judgement judgement) {
        Cursor cursor() {
            return new Cursor(List.of(access.openedAt().toString(), access.id().toString()));
        }
    }

    /** What the reader judges, newest first; one more than fits on the page, if there is one. */
    List<Stored> page(Reader reader, Wanted wanted) {
        var sql = new StringBuilder(VIEW);
        var values = new ArrayList<String>();
        if (wanted.status() != null) {
            sql.append("and (j.judged_at is null) = ?::boolean ");
            values.add(String.valueOf(wanted.status() == Status.WAITING));
        }
        if (!wanted.cursor().isEmpty()) {
            sql.append("and (e.opened_at, e.id) < (?::timestamptz, ?::uuid) ");
            values.addAll(wanted.cursor());
        }
        sql.append("order by e.opened_at desc, e.id desc limit ").append(wanted.limit() + 1);
        var statement = fill(database.statement(sql.toString()), reader);
        values.forEach(statement::value);
        return statement.list(ReviewQueue::stored);
    }

    /** The one with this id, if the reader judges it. */
    Optional<Stored> one(Reader reader, UUID id) {
        return fill(database.statement(ONE), reader).value(id).list(ReviewQueue::stored).stream()
                .findFirst();
    }

    private static Statement fill(Statement statement, Reader reader) {
        return statement
                .value(reader.has(Role.ADMINISTRATOR.wireName()))
                .value(reader.partKind())
                .value(reader.partIdentifier())
                .value(reader.has(Role.SUPPORT_COORDINATOR.wireName()))
                .value(reader.partIdentifier());
    }

    private static Stored stored(Answer row) throws SQLException {
        var schools = List.of(row.text("schools").split(","));
        var access = new EmergencyAccess(
                row.id("id"),
                new Whom(row.id("young_person_id"), row.optionalId("case_id"), schools),
                looker(row),
                row.text("reason"),
                row.moment("opened_at"),
                row.moment("until_at"));
        return new Stored(access, row.number("looks"), judgement(row));
    }

    private static Looker looker(Answer row) throws SQLException {
        return new Looker(
                row.text("account"),
                row.optionalText("staff_number"),
                row.text("organisation_kind"),
                row.text("organisation_identifier"),
                row.text("role"));
    }

    private static @Nullable Judgement judgement(Answer row) throws SQLException {
        var at = row.optionalMoment("judged_at");
        return at == null
                ? null
                : new Judgement(row.flag("justified"), row.text("explanation"), row.text("judged_by"), at);
    }
}

package nl.veerkracht.cases.carecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.carecase.model.CaseStatus;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.contracts.access.DataClass;
import org.jspecify.annotations.Nullable;

/** Reads cases for whoever takes part in them; nobody else's case leaves the database. */
@ApplicationScoped
public class CaseList {
    private static final String NEXT_DEADLINE = """
            (select min(t.due_on) from task t
             where t.case_id = c.id and t.status = 'OPEN' and not t.confidential%s) as %s
            """;
    /** Who may not know of the physician does not learn from a day either that something is to be done there. */
    private static final String VIEW = "select c.*, " + NEXT_DEADLINE.formatted("", "next_deadline") + ", "
            + NEXT_DEADLINE.formatted(" and t.kind not in (" + tellingOfConsult() + ")", "next_deadline_apart");

    private static final String KNOWN = VIEW + "from care_case c where c.id = ?::uuid";
    private static final String ONE = KNOWN + " and ";
    /** Of each role the first in order, which an index gives: as much work for who has many cases as for who has few. */
    private static final String PAGE = VIEW + """
            from (select distinct on (c.opened_on, c.id) c.*
                  from unnest(?::text[]) as own (role)
                  cross join lateral (
                      select c.* from %%s p join care_case c on c.id = p.case_id
                      where %s %%s
                      order by p.case_opened_on desc, p.case_id desc
                      limit %%d) as c
                  order by c.opened_on desc, c.id desc
                  limit %%d) as c
            order by c.opened_on desc, c.id desc
            """.formatted(Access.IS_OWN);

    private static String tellingOfConsult() {
        return Arrays.stream(TaskKind.values())
                .filter(kind -> kind.tellsOf().equals(Optional.of(DataClass.CONSULT)))
                .map(kind -> "'" + kind + "'")
                .collect(Collectors.joining(", "));
    }

    private final Database database;
    private final Access access;

    CaseList(Database database, Access access) {
        this.database = database;
        this.access = access;
    }

    /** What is asked for; an empty cursor asks for the first page. */
    record Wanted(@Nullable UUID youngPersonId, @Nullable CaseStatus status, List<String> cursor, int limit) {}

    /** One row more than fits on the page, if there is one. */
    List<CareCaseView> page(Reader reader, Wanted wanted) {
        var conditions = new StringBuilder();
        var values = new ArrayList<Object>();
        if (wanted.youngPersonId() != null) {
            conditions.append(" and p.young_person_id = ?::uuid");
            values.add(wanted.youngPersonId());
        }
        if (wanted.status() != null) {
            conditions.append(" and c.status = ?");
            values.add(wanted.status());
        }
        if (!wanted.cursor().isEmpty()) {
            conditions.append(" and (p.case_opened_on, p.case_id) < (?::date, ?::uuid)");
            values.addAll(wanted.cursor());
        }
        var oneMore = wanted.limit() + 1;
        var statement = Access.fillOwn(
                database.statement(PAGE.formatted(reader.partView(), conditions, oneMore, oneMore)), reader);
        values.forEach(statement::value);
        return statement.list(row -> view(row, reader));
    }

    /** The case with this id, if the reader may see it. */
    public Optional<CareCaseView> one(Reader reader, UUID id) {
        var statement =
                database.statement(ONE + Access.takesPart(reader, "c.id")).value(id);
        return Access.fill(statement, reader).list(row -> view(row, reader)).stream()
                .findFirst();
    }

    /** The case with this id, for a reader of whom it was decided that they may know of it. */
    Optional<CareCaseView> known(Reader reader, UUID id) {
        return database.statement(KNOWN).value(id).list(row -> view(row, reader)).stream()
                .findFirst();
    }

    private CareCaseView view(Answer row, Reader reader) throws SQLException {
        return CareCaseView.of(row, reader, access.seesConsult(reader, row.id("young_person_id")));
    }

    /** The open case of this young person, if the reader may see it. */
    public Optional<UUID> openOf(Reader reader, UUID youngPersonId) {
        return page(reader, new Wanted(youngPersonId, CaseStatus.OPEN, List.of(), 1)).stream()
                .map(CareCaseView::id)
                .findFirst();
    }
}

package nl.veerkracht.cases.carecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.carecase.model.CaseStatus;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.Statement;
import org.jspecify.annotations.Nullable;

/** Reads cases for whoever takes part in them; nobody else's case leaves the database. */
@ApplicationScoped
public class CaseList {
    private static final String SELECT = """
            select c.*, (select min(t.due_on) from task t where t.case_id = c.id and t.status = 'OPEN') as next_deadline
            from care_case c
            where %s
            """.formatted(Access.READER_TAKES_PART);
    private static final String PAGE = SELECT + """
              and (?::uuid is null or c.young_person_id = ?::uuid)
              and (?::text is null or c.status = ?)
              and (?::date is null or (c.opened_on, c.id) < (?::date, ?::uuid))
            order by c.opened_on desc, c.id desc
            limit ?::int
            """;

    private final Database database;

    CaseList(Database database) {
        this.database = database;
    }

    /** What is asked for; an empty cursor asks for the first page. */
    record Wanted(@Nullable UUID youngPersonId, @Nullable CaseStatus status, List<String> cursor, int limit) {}

    /** One row more than fits on the page, if there is one. */
    List<CareCaseView> page(Reader reader, Wanted wanted) {
        var day = wanted.cursor().isEmpty() ? null : wanted.cursor().get(0);
        var id = wanted.cursor().isEmpty() ? null : wanted.cursor().get(1);
        return asked(PAGE, reader)
                .value(wanted.youngPersonId())
                .value(wanted.youngPersonId())
                .value(wanted.status())
                .value(wanted.status())
                .value(day)
                .value(day)
                .value(id)
                .value(wanted.limit() + 1)
                .list(CareCaseView::of);
    }

    /** The case with this id, if the reader may see it. */
    public Optional<CareCaseView> one(Reader reader, UUID id) {
        return asked(SELECT + " and c.id = ?::uuid", reader).value(id).list(CareCaseView::of).stream()
                .findFirst();
    }

    /** The open case of this young person, if the reader may see it. */
    public Optional<UUID> openOf(Reader reader, UUID youngPersonId) {
        return page(reader, new Wanted(youngPersonId, CaseStatus.OPEN, List.of(), 1)).stream()
                .map(CareCaseView::id)
                .findFirst();
    }

    private Statement asked(String sql, Reader reader) {
        return Access.fill(database.statement(sql), reader);
    }
}

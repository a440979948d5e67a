package nl.veerkracht.cases.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.contracts.access.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** The register of organisations; schools are not in it, since they take part without being asked. */
@ApplicationScoped
public class Organisations {
    private static final String PUT = """
            insert into organisation (kind, identifier, name, from_day, until_day) values (?, ?, ?, ?::date, ?::date)
            on conflict (kind, identifier) do update set
                name = excluded.name, from_day = excluded.from_day, until_day = excluded.until_day
            """;
    private static final String PAGE = """
            select kind, identifier, name, from_day, until_day from organisation
            where true %s order by kind, name, identifier limit %d
            """;
    private static final String IS_KNOWN = """
            select identifier from organisation
            where kind = ? and identifier = ? and from_day <= ?::date and (until_day is null or until_day > ?::date)
            """;

    private final Database database;

    Organisations(Database database) {
        this.database = database;
    }

    /** Registers it, or says anew what it is called and from when to when it can be asked. */
    void put(OrganisationView one) {
        database.statement(PUT)
                .value(one.kind())
                .value(one.identifier())
                .value(one.name())
                .value(one.from())
                .value(one.until())
                .run();
    }

    /** In order of kind and name; one more than fits on the page, if there is one. */
    List<OrganisationView> page(@Nullable OrganisationKind kind, List<String> cursor, int limit) {
        var conditions = new StringBuilder();
        var values = new ArrayList<Object>();
        if (kind != null) {
            conditions.append(" and kind = ?");
            values.add(kind);
        }
        if (!cursor.isEmpty()) {
            conditions.append(" and (kind, name, identifier) > (?, ?, ?)");
            values.addAll(cursor);
        }
        var statement = database.statement(PAGE.formatted(conditions, limit + 1));
        values.forEach(statement::value);
        return statement.list(OrganisationView::of);
    }

    /** @throws UnknownOrganisation when there is no such organisation on this day */
    public void require(OrganisationKind kind, String identifier, LocalDate day) {
        var known = database.statement(IS_KNOWN)
                .value(kind)
                .value(identifier)
                .value(day)
                .value(day)
                .list(row -> row.text("identifier"));
        if (known.isEmpty()) {
            throw new UnknownOrganisation();
        }
    }
}

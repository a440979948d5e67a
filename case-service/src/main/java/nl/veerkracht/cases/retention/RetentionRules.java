package nl.veerkracht.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.retention.model.Basis;
import nl.veerkracht.cases.retention.model.Moment;
import nl.veerkracht.cases.retention.model.Retention;
import nl.veerkracht.cases.retention.model.RetentionRule;

/** The rules as they are stored. */
@ApplicationScoped
public class RetentionRules {
    private static final String ALL = """
            select data_class, years, counted_from, basis, source from retention_rule order by data_class
            """;

    private final Database database;

    RetentionRules(Database database) {
        this.database = database;
    }

    public List<RetentionRule> all() {
        return database.statement(ALL)
                .list(row -> new RetentionRule(
                        row.text("data_class"),
                        row.number("years"),
                        Moment.valueOf(row.text("counted_from")),
                        Basis.valueOf(row.text("basis")),
                        row.text("source")));
    }

    /** What follows from them. */
    public Retention inForce() {
        return new Retention(all());
    }
}

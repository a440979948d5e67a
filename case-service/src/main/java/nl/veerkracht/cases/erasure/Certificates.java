package nl.veerkracht.cases.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.erasure.CertificateView.Done;
import nl.veerkracht.cases.erasure.model.Erasure;
import nl.veerkracht.cases.retention.RetentionRules;
import nl.veerkracht.cases.retention.model.RetentionRule;
import nl.veerkracht.kit.erasure.TableRows;
import org.jspecify.annotations.Nullable;

/** Certifies what went where, as far as every service has said so. */
@ApplicationScoped
class Certificates {
    private static final String ACCESS_LOG = "ACCESS_LOG";
    private static final String ERASED = """
            select a.service, a.at, r.table_name, coalesce(r.erased, 0) as erased from erasure_answer a
            left join erasure_rows r on r.erasure_id = a.erasure_id and r.service = a.service and r.erased > 0
            where a.erasure_id = ?::uuid order by a.at, a.service, r.table_name
            """;

    private final Database database;
    private final RetentionRules rules;

    Certificates(Database database, RetentionRules rules) {
        this.database = database;
        this.rules = rules;
    }

    private record Line(
            String service, Instant at, @Nullable String table, int rows) {

        Done asDone() {
            return new Done(service, at, table == null ? List.of() : List.of(new TableRows(table, rows)));
        }
    }

    /** @throws NotApprovedYet when nothing has gone */
    CertificateView of(Erasure erasure) {
        var approved = erasure.approved();
        if (approved == null) {
            throw new NotApprovedYet();
        }
        return CertificateView.of(erasure, approved, done(erasure.id()), whatStays());
    }

    private List<RetentionRule> whatStays() {
        return rules.all().stream()
                .filter(rule -> rule.dataClass().equals(ACCESS_LOG))
                .toList();
    }

    private List<Done> done(UUID id) {
        Map<String, Done> each = new LinkedHashMap<>();
        database.statement(ERASED)
                .value(id)
                .list(row -> new Line(
                        row.text("service"), row.moment("at"), row.optionalText("table_name"), row.number("erased")))
                .forEach(line -> each.merge(line.service(), line.asDone(), Certificates::together));
        return List.copyOf(each.values());
    }

    private static Done together(Done one, Done next) {
        var rows = Stream.concat(one.rows().stream(), next.rows().stream()).toList();
        return new Done(one.service(), one.at(), rows);
    }
}

package nl.veerkracht.cases.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.clock.BusinessClock;

/** How often there was emergency access: of everyone for regional analysts, of the own organisation for administrators. */
@ApplicationScoped
class EmergencyFigures {
    private static final String COUNT = """
            select e.organisation_kind, count(*) as opened,
                   count(*) filter (where j.justified) as justified,
                   count(*) filter (where not j.justified) as not_justified,
                   count(*) filter (where j.judged_at is null) as waiting
            from emergency_access e
            left join emergency_judgement j on j.emergency_access_id = e.id
            where e.opened_at >= ?::timestamptz and e.opened_at < ?::timestamptz
              and (?::boolean or e.organisation_kind = ? and e.organisation_identifier = ?)
            group by e.organisation_kind order by e.organisation_kind
            """;

    private final Database database;

    EmergencyFigures(Database database) {
        this.database = database;
    }

    /** How often, by kind of the organisation that looked. */
    public record OfKind(String organisationKind, int opened, int justified, int notJustified, int waiting) {}

    /**
     * Counts what was opened on these days, the last one too.
     *
     * @throws FiguresNotForRole for every other role
     */
    List<OfKind> count(Reader reader, LocalDate from, LocalDate to) {
        var everyone = reader.has(Role.REGIONAL_ANALYST.wireName());
        if (!everyone && !reader.has(Role.ADMINISTRATOR.wireName())) {
            throw new FiguresNotForRole();
        }
        return database.statement(COUNT)
                .value(from.atStartOfDay(BusinessClock.ZONE).toInstant())
                .value(to.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant())
                .value(everyone)
                .value(reader.partKind())
                .value(reader.partIdentifier())
                .list(row -> new OfKind(
                        row.text("organisation_kind"),
                        row.number("opened"),
                        row.number("justified"),
                        row.number("not_justified"),
                        row.number("waiting")));
    }
}

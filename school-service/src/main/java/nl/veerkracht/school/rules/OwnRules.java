package nl.veerkracht.school.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veerkracht.contracts.enrolment.Sector;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;
import nl.veerkracht.school.register.BySchool;
import nl.veerkracht.school.register.SchoolVersions;
import nl.veerkracht.school.register.SchoolVersions.SchoolVersion;
import nl.veerkracht.school.signal.model.RuleBook;

/** The rules of the schools, through time. */
@ApplicationScoped
public class OwnRules {
    private static final String ALL = """
            select school_id, sector, from_day, rules, part_of_day_counts, automatic_referral from own_rules
            where school_id = any(?::text[])
            """;
    private static final String PUT = """
            insert into own_rules (school_id, sector, from_day, rules, part_of_day_counts, automatic_referral, set_at)
            values (?, ?, ?::date, ?::jsonb, ?, ?, ?)
            on conflict (school_id, sector, from_day) do update set
                rules = excluded.rules, part_of_day_counts = excluded.part_of_day_counts,
                automatic_referral = excluded.automatic_referral, set_at = excluded.set_at
            """;
    private static final String REMOVE =
            "delete from own_rules where school_id = ? and sector = ? and from_day = ?::date";

    private final SchoolVersions versions;
    private final Sets sets;
    private final BySchool<Map<Sector, RuleBook>> books = new BySchool<>(this::load);

    OwnRules(SchoolVersions versions, Sets sets) {
        this.versions = versions;
        this.sets = sets;
    }

    private record Stored(String schoolId, Sector sector, RuleBook.Version version) {}

    /** The rules that these versions have by school, for each kind of education. */
    public Map<String, Map<Sector, RuleBook>> at(List<SchoolVersion> schools) {
        return books.of(schools);
    }

    /** The rules of a school for this kind of education, as they are now. */
    public RuleBook of(String schoolId, Sector sector) {
        return Objects.requireNonNull(
                books.of(versions.of(schoolId)).getOrDefault(schoolId, usual()).get(sector));
    }

    /** In the place of those that were to begin on the same day, if there were any. */
    @Transactional(Transactional.TxType.MANDATORY)
    void put(String schoolId, Sector sector, LocalDate from, RuleSet wanted, Instant now) {
        sets.change(
                PUT,
                schoolId,
                sector.name(),
                from,
                RuleText.json(wanted.rules()),
                wanted.partOfDayCounts(),
                wanted.automaticReferral(),
                now);
    }

    /** Whether there were any. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean remove(String schoolId, Sector sector, LocalDate from) {
        return sets.change(REMOVE, schoolId, sector.name(), from) > 0;
    }

    private Map<String, Map<Sector, RuleBook>> load(Collection<String> schoolIds) {
        var stored = sets.list(ALL, OwnRules::read, Column.text(schoolIds, id -> id));
        return schoolIds.stream().collect(Collectors.toMap(Function.identity(), school -> books(school, stored)));
    }

    private static Map<Sector, RuleBook> books(String school, List<Stored> stored) {
        return List.of(Sector.values()).stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        sector -> RuleBook.of(
                                sector,
                                stored.stream()
                                        .filter(one -> one.schoolId().equals(school) && one.sector() == sector)
                                        .map(Stored::version)
                                        .toList())));
    }

    private static Map<Sector, RuleBook> usual() {
        return books("", List.of());
    }

    private static Stored read(ResultSet row) throws SQLException {
        var from = row.getObject(3, LocalDate.class);
        var rules = RuleText.read(row.getString(4)).stream()
                .map(rule -> rule.named("own-" + rule.kind().name().toLowerCase(Locale.ROOT), from.toString()))
                .toList();
        return new Stored(
                row.getString(1),
                Sector.valueOf(row.getString(2)),
                new RuleBook.Version(from, rules, row.getBoolean(5), row.getBoolean(6)));
    }
}

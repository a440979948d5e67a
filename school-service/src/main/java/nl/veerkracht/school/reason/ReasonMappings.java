package nl.veerkracht.school.reason;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.veerkracht.kit.database.Sets;
import nl.veerkracht.school.absence.model.Category;
import nl.veerkracht.school.register.Schools;
import nl.veerkracht.school.signal.Cause;

/** What the codes of a school mean; absence that waited for it counts from the moment that its code is mapped. */
@ApplicationScoped
public class ReasonMappings {
    private static final String UNMAPPED = """
            select reason_code, count(*), count(distinct pupil_key), min(first_day), max(first_day) from absence a
            where school_id = ? and reported_at is not null and counts
              and not exists (select from reason_mapping m where m.school_id = a.school_id and m.code = a.reason_code)
            group by reason_code
            order by reason_code
            limit ?
            """;
    private static final int MOST = 1_000;

    private final Schools schools;
    private final ReasonMappingRows rows;
    private final Sets sets;

    ReasonMappings(Schools schools, ReasonMappingRows rows, Sets sets) {
        this.schools = schools;
        this.rows = rows;
        this.sets = sets;
    }

    /** A code with what it means. */
    public record Mapping(String code, Category category) {}

    /**
     * A code that nobody has said the meaning of.
     *
     * @param absences how many wait for it
     * @param pupils of how many pupils
     * @param from the first day on which one of them begins
     * @param until the last such day
     */
    public record Unmapped(String code, long absences, long pupils, LocalDate from, LocalDate until) {}

    /** Replaces all mappings of a school, and looks anew at its pupils, in one transaction. */
    @Transactional
    public void replace(String schoolId, Map<String, Category> mappings) {
        schools.beginChange(schoolId, null);
        rows.delete("schoolId", schoolId);
        keep(schoolId, mappings);
    }

    /** Says what these codes mean, and looks anew at the pupils; what the others mean stays. */
    @Transactional
    public void add(String schoolId, Map<String, Category> mappings) {
        schools.beginChange(schoolId, null);
        rows.delete("schoolId = ?1 and code in ?2", schoolId, mappings.keySet());
        keep(schoolId, mappings);
    }

    private void keep(String schoolId, Map<String, Category> mappings) {
        rows.persist(mappings.entrySet().stream().map(entry -> row(schoolId, entry.getKey(), entry.getValue())));
        schools.endChange(schoolId, Cause.REASONS);
    }

    @Transactional
    public List<Mapping> of(String schoolId) {
        schools.get(schoolId);
        return rows.stream("schoolId = ?1 order by code", schoolId)
                .map(row -> new Mapping(row.code, Category.valueOf(row.category)))
                .toList();
    }

    @Transactional
    public List<Unmapped> unmapped(String schoolId) {
        schools.get(schoolId);
        return sets.list(UNMAPPED, ReasonMappings::unmapped, schoolId, MOST);
    }

    private static Unmapped unmapped(ResultSet row) throws SQLException {
        return new Unmapped(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class));
    }

    private static ReasonMappingRow row(String schoolId, String code, Category category) {
        var row = new ReasonMappingRow();
        row.schoolId = schoolId;
        row.code = code;
        row.category = category.name();
        return row;
    }
}

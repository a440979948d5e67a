package nl.veerkracht.school.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;
import nl.veerkracht.school.register.BySchool;
import nl.veerkracht.school.register.SchoolVersions.SchoolVersion;
import nl.veerkracht.school.report.model.Deadline;
import nl.veerkracht.school.report.model.ReportSettings;

/** What schools have set for their reports. */
@ApplicationScoped
class Settings {
    private static final String ALL = "select * from report_settings where school_id = any(?::text[])";
    private static final String PUT = """
            insert into report_settings (school_id, deadline_days, deadline_unit, weeks_from_eighteen) values (?, ?, ?, ?)
            on conflict (school_id) do update set deadline_days = excluded.deadline_days,
                deadline_unit = excluded.deadline_unit, weeks_from_eighteen = excluded.weeks_from_eighteen
            """;

    private final Sets sets;
    private final BySchool<ReportSettings> settings = new BySchool<>(this::load);

    Settings(Sets sets) {
        this.sets = sets;
    }

    private record Stored(String schoolId, ReportSettings settings) {}

    /** What these versions have, by school. */
    Map<String, ReportSettings> at(List<SchoolVersion> schools) {
        return settings.of(schools);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void put(String schoolId, ReportSettings wanted) {
        var deadline = wanted.deadline();
        sets.change(PUT, schoolId, deadline.days(), deadline.unit().name(), wanted.weeksFromEighteen());
    }

    private Map<String, ReportSettings> load(Collection<String> schoolIds) {
        var stored = sets.list(ALL, Settings::read, Column.text(schoolIds, id -> id)).stream()
                .collect(Collectors.toMap(Stored::schoolId, Stored::settings));
        return schoolIds.stream()
                .collect(Collectors.toMap(
                        Function.identity(), school -> stored.getOrDefault(school, ReportSettings.USUAL)));
    }

    private static Stored read(ResultSet row) throws SQLException {
        var unit = Deadline.Unit.valueOf(row.getString("deadline_unit"));
        return new Stored(
                row.getString("school_id"),
                new ReportSettings(new Deadline(row.getInt("deadline_days"), unit), row.getInt("weeks_from_eighteen")));
    }
}

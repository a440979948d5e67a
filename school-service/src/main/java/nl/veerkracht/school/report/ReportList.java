package nl.veerkracht.school.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.kit.database.Sets;
import org.jspecify.annotations.Nullable;

/** Finds reports, the latest first. */
@ApplicationScoped
class ReportList {
    private static final String ONE = "select * from absence_report where id = ?";
    private static final String FIND = """
            select r.* from absence_report r
            where %s
              and (?::text is null or r.school_id = ?::text)
              and (?::text is null or r.status = ?::text)
              and (?::date is null or (r.due_on, r.id) < (?::date, ?::uuid))
            order by r.due_on desc, r.id desc
            limit ?
            """;

    private final Sets sets;

    ReportList(Sets sets) {
        this.sets = sets;
    }

    /** Whose reports are looked through; others than the school are shown none before it is filed. */
    enum Scope {
        /** Of the pupils who are enrolled at this school, on this day. */
        SCHOOL("""
                r.school_id = ? and exists (
                    select from enrolment e where e.school_id = r.school_id and e.pupil_key = r.pupil_key
                      and e.from_day <= ?::date and (e.last_day is null or e.last_day >= ?::date))
                """),
        /** Sent to this municipality. */
        MUNICIPALITY("r.municipality_code = ? and r.filed_at is not null"),
        PERSON("r.young_person_id = ?"),
        PERSON_FILED("r.young_person_id = ? and r.filed_at is not null"),
        PERSON_FILED_HERE("r.young_person_id = ? and r.filed_at is not null and r.municipality_code = ?");

        private final String condition;

        Scope(String condition) {
            this.condition = condition;
        }
    }

    /** What was asked for; what is null is not asked for. */
    record Asked(
            @Nullable String schoolId,
            @Nullable UUID youngPersonId,
            @Nullable String status,
            @Nullable LocalDate beforeDay,
            @Nullable UUID beforeId) {}

    /** @param keys what the scope asks for, in its order */
    List<ReportView> find(Scope scope, Asked asked, int most, Object... keys) {
        var parameters = new ArrayList<@Nullable Object>(Arrays.asList(keys));
        parameters.addAll(Arrays.asList(
                asked.schoolId(),
                asked.schoolId(),
                asked.status(),
                asked.status(),
                asked.beforeDay(),
                asked.beforeDay(),
                asked.beforeId(),
                most));
        return sets.list(FIND.formatted(scope.condition), ReportView::read, parameters.toArray());
    }

    Optional<ReportView> find(UUID id) {
        return sets.list(ONE, ReportView::read, id).stream().findFirst();
    }
}

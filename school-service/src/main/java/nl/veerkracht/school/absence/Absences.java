package nl.veerkracht.school.absence;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.veerkracht.contracts.absence.AbsenceReportedV1;
import nl.veerkracht.kit.cloudevents.EventJson;
import nl.veerkracht.kit.database.Sets;
import nl.veerkracht.school.absence.model.Category;
import nl.veerkracht.school.absence.model.Lesson;
import nl.veerkracht.school.absence.model.Period;
import nl.veerkracht.school.roster.PupilRef;
import org.jspecify.annotations.Nullable;

/** The absence that is known, in sets. */
@ApplicationScoped
public class Absences {
    private static final String ABSENCE = """
            select a.school_id, a.pupil_key, a.absence_id, a.first_day, a.last_day, a.counts, m.category,
                a.lessons is null as of_whole_days,
                case when m.category in (%s) then a.lessons end as lessons
            from %%s a
            left join reason_mapping m on m.school_id = a.school_id and m.code = a.reason_code
            where (a.school_id, a.pupil_key) in (select * from unnest(?::text[], ?::text[]))
            """.formatted(unauthorised());
    private static final String OF_PUPILS = ABSENCE.formatted("absence");
    // What a code means is as it is now: that a school maps it otherwise is a correction of all that was said with it.
    private static final String AS_IT_WAS = ABSENCE.formatted("""
            (select school_id, absence_id, pupil_key, reason_code, first_day, last_day, lessons, counts
             from absence where heard_on <= ?::date
             union all
             select school_id, absence_id, pupil_key, reason_code, first_day, last_day, lessons, counts
             from absence_before where heard_on <= ?::date and until_on > ?::date)
            """);

    private final Sets sets;

    Absences(Sets sets) {
        this.sets = sets;
    }

    /** The absences of these pupils; a pupil without any is not in it. */
    public Map<PupilRef, List<KnownAbsence>> of(Collection<PupilRef> pupils) {
        return sets.list(OF_PUPILS, Absences::read, PupilRef.schools(pupils), PupilRef.keys(pupils)).stream()
                .collect(Collectors.groupingBy(KnownAbsence::pupil));
    }

    /** The absences of this pupil as they were known at the end of this day. */
    List<KnownAbsence> asOf(PupilRef pupil, LocalDate day) {
        return sets.list(
                AS_IT_WAS,
                Absences::read,
                day,
                day,
                day,
                PupilRef.schools(List.of(pupil)),
                PupilRef.keys(List.of(pupil)));
    }

    private static KnownAbsence read(ResultSet row) throws SQLException {
        var category = row.getString("category");
        return new KnownAbsence(
                PupilRef.read(row),
                row.getString("absence_id"),
                new Period(row.getObject("first_day", LocalDate.class), Sets.day(row, "last_day")),
                category == null ? null : Category.valueOf(category),
                row.getBoolean("of_whole_days"),
                lessons(row.getString("lessons")),
                row.getBoolean("counts"));
    }

    private static List<Lesson> lessons(@Nullable String json) {
        try {
            return json == null
                    ? List.of()
                    : Arrays.stream(EventJson.MAPPER.readValue(json, AbsenceReportedV1.Lesson[].class))
                            .map(lesson -> new Lesson(lesson.date(), lesson.hours()))
                            .toList();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("lessons cannot be read", impossible);
        }
    }

    /** Only of these it matters how many hours it was, and to read them takes time. */
    private static String unauthorised() {
        return Arrays.stream(Category.values())
                .filter(category -> category.kind() == Category.Kind.UNAUTHORISED)
                .map(category -> "'" + category + "'")
                .collect(Collectors.joining(", "));
    }
}

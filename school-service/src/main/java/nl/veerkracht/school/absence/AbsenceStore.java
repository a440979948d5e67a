package nl.veerkracht.school.absence;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.veerkracht.contracts.absence.AbsenceReportedV1;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.cloudevents.EventJson;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;
import nl.veerkracht.school.intake.Stamp;
import nl.veerkracht.school.intake.Stamped;
import nl.veerkracht.school.roster.PupilRef;
import org.jspecify.annotations.Nullable;

/** Stores what schools tell about absence; of each facet the latest word stays, whichever came first. */
@ApplicationScoped
class AbsenceStore {
    private static final String REPORT = """
            insert into absence as a (
                school_id, absence_id, pupil_key, reason_code, first_day, reported_last_day, lessons, reported_by,
                reported_at, reported_event, heard_on)
            select school_id, absence_id, pupil_key, reason_code, first_day, last_day, lessons::jsonb, reported_by,
                at, event, ?::date
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::date[], ?::text[], ?::text[],
                ?::timestamptz[], ?::text[]) as reported (school_id, absence_id, pupil_key, reason_code, first_day,
                last_day, lessons, reported_by, at, event)
            on conflict (school_id, absence_id) do update set
                pupil_key = excluded.pupil_key,
                reason_code = excluded.reason_code,
                first_day = excluded.first_day,
                reported_last_day = excluded.reported_last_day,
                lessons = excluded.lessons,
                reported_by = excluded.reported_by,
                reported_at = excluded.reported_at,
                reported_event = excluded.reported_event,
                heard_on = excluded.heard_on
            where a.reported_at is null
               or (excluded.reported_at, excluded.reported_event) > (a.reported_at, a.reported_event)
            returning a.school_id, old.pupil_key as former_key, new.pupil_key
            """;
    private static final String END = """
            insert into absence as a (heard_on, school_id, absence_id, ended_day, ended_at, ended_event)
            select ?::date, * from unnest(?::text[], ?::text[], ?::date[], ?::timestamptz[], ?::text[])
            on conflict (school_id, absence_id) do update set
                ended_day = excluded.ended_day, ended_at = excluded.ended_at, ended_event = excluded.ended_event,
                heard_on = excluded.heard_on
            where a.ended_at is null or (excluded.ended_at, excluded.ended_event) > (a.ended_at, a.ended_event)
            returning a.school_id, null as former_key, a.pupil_key
            """;
    private static final String WITHDRAW = """
            insert into absence as a (heard_on, school_id, absence_id, withdrawn_at, withdrawn_event)
            select ?::date, * from unnest(?::text[], ?::text[], ?::timestamptz[], ?::text[])
            on conflict (school_id, absence_id) do update set
                withdrawn_at = excluded.withdrawn_at, withdrawn_event = excluded.withdrawn_event,
                heard_on = excluded.heard_on
            where a.withdrawn_at is null
               or (excluded.withdrawn_at, excluded.withdrawn_event) > (a.withdrawn_at, a.withdrawn_event)
            returning a.school_id, null as former_key, a.pupil_key
            """;

    private final Sets sets;
    private final BusinessClock clock;

    AbsenceStore(Sets sets, BusinessClock clock) {
        this.sets = sets;
        this.clock = clock;
    }

    /** Something said about an absence. */
    private record Word<T>(AbsenceKey key, T said, Stamp stamp) {

        static <T> Stream<Word<T>> of(AbsenceKey key, @Nullable Stamped<T> stamped) {
            return stamped == null ? Stream.of() : Stream.of(new Word<>(key, stamped.said(), stamped.stamp()));
        }
    }

    /**
     * Stores the changes.
     *
     * @param changes at most one for each absence, in the order in which all transactions take them
     * @return the pupils for whom something is different now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<PupilRef> store(Collection<AbsenceChange> changes) {
        var touched = new TreeSet<PupilRef>();
        report(words(changes, AbsenceChange::reported)).forEach(touched::addAll);
        end(words(changes, AbsenceChange::ended)).forEach(touched::addAll);
        withdraw(words(changes, AbsenceChange::withdrawn)).forEach(touched::addAll);
        return touched;
    }

    private static <T> List<Word<T>> words(
            Collection<AbsenceChange> changes, Function<AbsenceChange, @Nullable Stamped<T>> facet) {
        return changes.stream()
                .flatMap(change -> Word.of(change.key(), facet.apply(change)))
                .toList();
    }

    private List<List<PupilRef>> report(List<Word<AbsenceReportedV1>> words) {
        return sets.list(
                REPORT,
                AbsenceStore::touched,
                clock.today(),
                Column.text(words, word -> word.key().schoolId()),
                Column.text(words, word -> word.key().absenceId()),
                Column.text(words, word -> word.said().pupilKey()),
                Column.text(words, word -> word.said().reasonCode()),
                Column.of("date", words, word -> word.said().firstDay()),
                Column.of("date", words, word -> word.said().lastDay()),
                Column.text(words, word -> json(word.said().lessons())),
                Column.text(words, word -> word.said().reportedBy()),
                Column.of("timestamptz", words, word -> word.stamp().at()),
                Column.text(words, word -> word.stamp().event()));
    }

    private List<List<PupilRef>> end(List<Word<LocalDate>> words) {
        return sets.list(
                END,
                AbsenceStore::touched,
                clock.today(),
                Column.text(words, word -> word.key().schoolId()),
                Column.text(words, word -> word.key().absenceId()),
                Column.of("date", words, Word::said),
                Column.of("timestamptz", words, word -> word.stamp().at()),
                Column.text(words, word -> word.stamp().event()));
    }

    private List<List<PupilRef>> withdraw(List<Word<Boolean>> words) {
        return sets.list(
                WITHDRAW,
                AbsenceStore::touched,
                clock.today(),
                Column.text(words, word -> word.key().schoolId()),
                Column.text(words, word -> word.key().absenceId()),
                Column.of("timestamptz", words, word -> word.stamp().at()),
                Column.text(words, word -> word.stamp().event()));
    }

    private static List<PupilRef> touched(ResultSet row) throws SQLException {
        var touched = new ArrayList<PupilRef>();
        for (var key : Arrays.asList(row.getString("former_key"), row.getString("pupil_key"))) {
            if (key != null) {
                touched.add(new PupilRef(row.getString("school_id"), key));
            }
        }
        return touched;
    }

    private static @Nullable String json(List<AbsenceReportedV1.Lesson> lessons) {
        try {
            return lessons.isEmpty() ? null : EventJson.MAPPER.writeValueAsString(lessons);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("lessons cannot be written", impossible);
        }
    }
}

package nl.veerkracht.school.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.contracts.AbsenceRef;
import nl.veerkracht.contracts.Topics;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.signal.AbsencesRecordedV1;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.school.absence.KnownAbsence;
import nl.veerkracht.school.absence.model.Period;
import nl.veerkracht.school.calendar.model.SchoolCalendar;
import nl.veerkracht.school.calendar.model.SchoolYear;
import nl.veerkracht.school.carecase.OpenCases;
import nl.veerkracht.school.roster.Pupil;
import nl.veerkracht.school.roster.PupilRef;
import org.jspecify.annotations.Nullable;

/**
 * Tells others which days a young person with an open case was away, from the school year in which the case was opened:
 * what is new, what is different from what they were told, and what no longer counts. Never the reason.
 */
@ApplicationScoped
class AnnouncedAbsences {
    private static final String TOLD = """
            select young_person_id, absence_ref, school_id, first_day, last_day, status from absence_announced
            where young_person_id = any(?::uuid[])
            """;
    private static final String TELL = """
            insert into absence_announced as a (young_person_id, absence_ref, school_id, first_day, last_day, status)
            select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::date[], ?::date[], ?::text[])
            on conflict (young_person_id, absence_ref) do update set
                first_day = excluded.first_day, last_day = excluded.last_day, status = excluded.status
            """;

    private final Sets sets;
    private final OpenCases cases;

    AnnouncedAbsences(Sets sets, OpenCases cases) {
        this.sets = sets;
        this.cases = cases;
    }

    private record Key(UUID youngPersonId, UUID absenceRef) {}

    private record Told(Key key, String schoolId, Period period, AbsencesRecordedV1.Status status) {

        Told withdrawn() {
            return new Told(key, schoolId, period, AbsencesRecordedV1.Status.WITHDRAWN);
        }
    }

    /** What has to be announced; it is remembered as told. */
    List<Announcement> bringUpToDate(
            List<Pupil> pupils,
            Map<PupilRef, List<KnownAbsence>> known,
            Map<String, SchoolCalendar> calendars,
            Instant now) {
        var openedOn = cases.openedOn(pupils.stream().map(Pupil::youngPersonId).toList());
        if (openedOn.isEmpty()) {
            return List.of();
        }
        var current = new HashMap<Key, Told>();
        for (var pupil : pupils) {
            var opened = openedOn.get(pupil.youngPersonId());
            if (opened != null) {
                var since = yearStart(calendars.get(pupil.ref().schoolId()), opened);
                known.getOrDefault(pupil.ref(), List.of()).stream()
                        .filter(absence -> absence.isAway() && reaches(absence.period(), since))
                        .map(absence -> told(pupil, absence))
                        .forEach(told -> current.put(told.key(), told));
            }
        }
        return announce(changes(current, told(openedOn.keySet())), now);
    }

    private static List<Told> changes(Map<Key, Told> current, Map<Key, Told> former) {
        var changes = new ArrayList<Told>();
        current.values().stream()
                .filter(told -> !told.equals(former.get(told.key())))
                .forEach(changes::add);
        former.values().stream()
                .filter(told -> !current.containsKey(told.key()) && !told.equals(told.withdrawn()))
                .map(Told::withdrawn)
                .forEach(changes::add);
        return changes;
    }

    private List<Announcement> announce(List<Told> changes, Instant now) {
        if (!changes.isEmpty()) {
            sets.change(
                    TELL,
                    Column.of("uuid", changes, told -> told.key().youngPersonId()),
                    Column.of("uuid", changes, told -> told.key().absenceRef()),
                    Column.text(changes, Told::schoolId),
                    Column.of("date", changes, told -> told.period().firstDay()),
                    Column.of("date", changes, told -> told.period().lastDay()),
                    Column.text(changes, Told::status));
        }
        return changes.stream().map(told -> announcement(told, now)).toList();
    }

    private Map<Key, Told> told(Set<UUID> youngPeople) {
        return sets.list(TOLD, AnnouncedAbsences::read, Column.of("uuid", youngPeople, id -> id)).stream()
                .collect(Collectors.toMap(Told::key, told -> told));
    }

    private static Told told(Pupil pupil, KnownAbsence absence) {
        var school = pupil.ref().schoolId();
        return new Told(
                new Key(pupil.youngPersonId(), AbsenceRef.of(school, absence.absenceId())),
                school,
                absence.period(),
                AbsencesRecordedV1.Status.ACTIVE);
    }

    private static Announcement announcement(Told told, Instant now) {
        var person = told.key().youngPersonId();
        return new Announcement(
                Topics.SCHOOL_EVENTS,
                WireType.ABSENCES_RECORDED_V1.wireName(),
                person,
                "/v1/absences?youngPersonId=" + person,
                new AbsencesRecordedV1(
                        told.key().absenceRef(),
                        told.schoolId(),
                        told.period().firstDay(),
                        told.period().lastDay(),
                        told.status(),
                        now));
    }

    private static LocalDate yearStart(@Nullable SchoolCalendar calendar, LocalDate opened) {
        return calendar == null
                ? opened
                : calendar.yearUntil(opened).map(SchoolYear::firstDay).orElse(opened);
    }

    private static boolean reaches(Period period, LocalDate since) {
        return period.lastDay() == null || !period.lastDay().isBefore(since);
    }

    private static Told read(ResultSet row) throws SQLException {
        return new Told(
                new Key(row.getObject("young_person_id", UUID.class), row.getObject("absence_ref", UUID.class)),
                row.getString("school_id"),
                new Period(row.getObject("first_day", LocalDate.class), Sets.day(row, "last_day")),
                AbsencesRecordedV1.Status.valueOf(row.getString("status")));
    }
}

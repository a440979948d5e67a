package nl.veerkracht.school.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.contracts.enrolment.Sector;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;

/** The enrolments, in sets. */
@ApplicationScoped
public class Roster {
    private static final String MENTION = """
            insert into enrolment (school_id, pupil_key)
            select * from unnest(?::text[], ?::text[])
            on conflict do nothing
            """;
    private static final String PUPILS = """
            select school_id, pupil_key, young_person_id, sector, birth_date, municipality_code, mentor, last_day,
                told_at, qualified_on, look_again_on, has_reports
            """;
    private static final String FIND = PUPILS + """
            from enrolment
            where (school_id, pupil_key) in (select * from unnest(?::text[], ?::text[])) and told_at is not null
            """;
    // In one order always: two transactions about the same pupils wait for each other instead of locking up.
    private static final String LOCK = PUPILS + """
            from enrolment
            where (school_id, pupil_key) in (select * from unnest(?::text[], ?::text[]))
            order by school_id, pupil_key
            for update
            """;
    private static final String LOOK_AGAIN = """
            update enrolment e set look_again_on = l.day
            from unnest(?::text[], ?::text[], ?::date[]) as l (school_id, pupil_key, day)
            where e.school_id = l.school_id and e.pupil_key = l.pupil_key
            """;
    private static final String HAVE_REPORTS = """
            update enrolment set has_reports = true
            where (school_id, pupil_key) in (select * from unnest(?::text[], ?::text[])) and not has_reports
            """;
    private static final String DUE = """
            select school_id, pupil_key from enrolment
            where look_again_on <= ?
            order by school_id, pupil_key
            limit ?
            """;
    private static final String WITH_ABSENCE = """
            select e.school_id, e.pupil_key from enrolment e
            where e.school_id = ? and e.told_at is not null
              and exists (select from absence a where a.school_id = e.school_id and a.pupil_key = e.pupil_key)
            order by e.school_id, e.pupil_key
            """;
    private static final String SOME_WITH_ABSENCE = PUPILS + """
            from enrolment e
            where school_id = ? and sector = ? and told_at is not null and pupil_key > ?
              and exists (select from absence a where a.school_id = e.school_id and a.pupil_key = e.pupil_key)
            order by pupil_key
            limit ?
            """;
    private static final String OF_YOUNG_PEOPLE = """
            select school_id, pupil_key from enrolment where young_person_id = any(?::uuid[])
            """;

    private final Sets sets;

    Roster(Sets sets) {
        this.sets = sets;
    }

    /**
     * Keeps these pupils to this transaction, and gives those of them who are enrolled. What was stored about them by
     * others before they had to wait for it, is seen by every statement after this.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Pupil> lock(Collection<PupilRef> pupils) {
        var sorted = pupils.stream().sorted().distinct().toList();
        var schools = PupilRef.schools(sorted);
        var keys = PupilRef.keys(sorted);
        var rows = lock(schools, keys);
        if (rows.size() < sorted.size()) {
            sets.change(MENTION, schools, keys);
            rows = lock(schools, keys);
        }
        return rows.stream().flatMap(Optional::stream).toList();
    }

    /** Those of these pupils who are enrolled, as they are now. */
    public List<Pupil> find(Collection<PupilRef> pupils) {
        return sets.list(FIND, Roster::read, PupilRef.schools(pupils), PupilRef.keys(pupils));
    }

    /** Empty for a pupil who is not enrolled. */
    private List<Optional<Pupil>> lock(Column schools, Column keys) {
        return sets.list(
                LOCK,
                row -> Sets.moment(row, "told_at") == null ? Optional.empty() : Optional.of(read(row)),
                schools,
                keys);
    }

    /** Remembers when each of these pupils must be looked at again if nothing is heard; empty for who need not be. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lookAgain(Map<PupilRef, Optional<LocalDate>> days) {
        if (!days.isEmpty()) {
            sets.change(
                    LOOK_AGAIN,
                    PupilRef.schools(days.keySet()),
                    PupilRef.keys(days.keySet()),
                    Column.text(days.values(), day -> day.orElse(null)));
        }
    }

    /** Remembers of these pupils that there is a report that the law asks for. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void haveReports(Collection<PupilRef> pupils) {
        sets.change(HAVE_REPORTS, PupilRef.schools(pupils), PupilRef.keys(pupils));
    }

    /** Pupils whom it is time to look at again. */
    public List<PupilRef> due(LocalDate today, int most) {
        return sets.list(DUE, PupilRef::read, today, most);
    }

    /** The pupils of a school of whom absence was ever reported. */
    public List<PupilRef> withAbsence(String schoolId) {
        return sets.list(WITH_ABSENCE, PupilRef::read, schoolId);
    }

    /** Some of the pupils of a school in this kind of education of whom absence was ever reported, after this one. */
    public List<Pupil> withAbsence(String schoolId, Sector sector, String after, int most) {
        return sets.list(SOME_WITH_ABSENCE, Roster::read, schoolId, sector.name(), after, most);
    }

    /** These young people, as their schools know them. */
    public List<PupilRef> of(Collection<UUID> youngPeople) {
        return sets.list(OF_YOUNG_PEOPLE, PupilRef::read, Column.of("uuid", youngPeople, id -> id));
    }

    private static Pupil read(ResultSet row) throws SQLException {
        return new Pupil(
                PupilRef.read(row),
                row.getObject("young_person_id", UUID.class),
                Sector.valueOf(row.getString("sector")),
                row.getObject("birth_date", LocalDate.class),
                row.getString("municipality_code"),
                row.getString("mentor"),
                Sets.day(row, "last_day"),
                Sets.day(row, "qualified_on"),
                Sets.day(row, "look_again_on"),
                row.getBoolean("has_reports"));
    }
}

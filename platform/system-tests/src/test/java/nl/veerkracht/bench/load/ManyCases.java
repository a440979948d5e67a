package nl.veerkracht.bench.load;

import java.util.List;
import java.util.Locale;
import nl.veerkracht.bench.stack.Database;

/**
 * What years of work leave in the database of case-service: cases of young people, each with the school that takes part
 * by law, two tasks, a signal, and a timeline; an attendance officer takes part in one of fifty.
 */
public record ManyCases(int count) {
    /** Entries on each timeline. */
    public static final int ENTRIES_EACH = 50;

    private static final String CASES = """
            insert into care_case (id, young_person_id, school_id, municipality_code, status, step, opened_on)
            select md5('case' || n)::uuid, md5('person' || n)::uuid,
                   (array['99DA00', '99DB00', '99DC00', '99DD00'])[1 + n %% 4], '9901', 'OPEN', 'SCHOOL_TALK',
                   date '2026-09-14' + n %% 70
            from generate_series(1, %1$d) as n
            """;
    private static final String SIGNALS = """
            insert into case_signal (signal_id, case_id, young_person_id, school_id, kind, holds_on, detected_at)
            select md5('signal' || young_person_id)::uuid, id, young_person_id, school_id, 'FREQUENT', opened_on, opened_on
            from care_case where id = any(select md5('case' || n)::uuid from generate_series(1, %1$d) as n)
            """;
    private static final String SCHOOLS = """
            insert into participation (id, case_id, young_person_id, organisation_kind, organisation_identifier, role,
                                       status, from_day, case_opened_on, case_school_id)
            select gen_random_uuid(), id, young_person_id, 'SCHOOL', school_id, 'school', 'ACTIVE', opened_on, opened_on,
                   school_id
            from care_case where id = any(select md5('case' || n)::uuid from generate_series(1, %1$d) as n)
            """;
    private static final String OFFICERS = """
            insert into participation (id, case_id, young_person_id, organisation_kind, organisation_identifier, role,
                                       status, reason, from_day, case_opened_on, case_school_id)
            select gen_random_uuid(), id, young_person_id, 'MUNICIPALITY', '9901', 'attendance-officer', 'ACTIVE',
                   'Meting', opened_on, opened_on, school_id
            from care_case where id = any(select md5('case' || n * 50)::uuid from generate_series(1, %1$d / 50) as n)
            """;
    private static final String TASKS = """
            insert into task (id, case_id, young_person_id, kind, owner_kind, owner_identifier, owner_role, mentor_ref,
                              due_on, status, school_id)
            select gen_random_uuid(), id, young_person_id, kind, 'SCHOOL', school_id, 'mentor',
                   md5('mentor' || school_id)::uuid, opened_on + days, 'OPEN', school_id
            from care_case, (values ('SCHOOL_TALK_INVITE', 7), ('SCHOOL_TALK_HOLD', 21)) as first (kind, days)
            where id = any(select md5('case' || n)::uuid from generate_series(1, %1$d) as n)
            """;
    /** Years of entries came in one after the other, not timeline by timeline; so must these, or reading is too easy. */
    private static final String ENTRIES = """
            insert into timeline_entry (id, young_person_id, case_id, kind, class, organisation_kind,
                                        organisation_identifier, happened_on, heard_at, place, source, source_event,
                                        about, params)
            select gen_random_uuid(), young_person_id, id, %3$s, 'SCHOOL', school_id,
                   opened_on - (49 - nth) * 3, opened_on - (49 - nth) * 3 + time '08:00', (nth = 49)::int,
                   'urn:nld:oin:00000001999999990000:systeem:school-service',
                   'seed' || md5(young_person_id::text || nth), gen_random_uuid(),
                   %4$s
            from care_case, (values (%2$d)) as round (nth)
            where id = any(select md5('case' || n)::uuid from generate_series(1, %1$d) as n)
            """;
    /** What is looked up and checked for every row costs minutes; made afterwards, of all rows at once, seconds. */
    private static final String CHECKS = """
            select format('alter table timeline_entry add constraint %I %s', conname, pg_get_constraintdef(oid))
            from pg_constraint where conrelid = 'timeline_entry'::regclass and contype in ('p', 'u', 'f')
            order by contype = 'f', contype
            """;

    private static final String INDEXES = """
            select indexdef from pg_indexes where tablename = 'timeline_entry'
            and not exists (select from pg_constraint where conname = indexname)
            """;

    /** Writes them, unless they are there: all or nothing. */
    public void in(Database cases) {
        if (isIn(cases)) {
            return;
        }
        cases.run("begin");
        cases.run("set local maintenance_work_mem = '256MB'");
        for (var each : List.of(CASES, SIGNALS, SCHOOLS, OFFICERS, TASKS)) {
            cases.run(String.format(Locale.ROOT, each, count));
        }
        timelines(cases);
        cases.run("commit");
        for (var table : List.of("care_case", "case_signal", "participation", "task", "timeline_entry")) {
            cases.run("vacuum analyze " + table);
        }
    }

    /** How many cases of these there are. */
    public long cases(Database cases) {
        return cases.count("select count(*) from care_case where id = any(select md5('case' || n)::uuid "
                + "from generate_series(1, " + count + ") as n)");
    }

    /** How many entries of these there are. */
    public long entries(Database cases) {
        return cases.count("select count(*) from timeline_entry where source_event like 'seed%'");
    }

    private boolean isIn(Database cases) {
        return cases.count("select count(*) from care_case where id = md5('case' || " + count + ")::uuid") == 1;
    }

    private void timelines(Database cases) {
        var checks = cases.texts(CHECKS);
        var indexes = cases.texts(INDEXES);
        drop(cases);
        for (var nth = 0; nth < ENTRIES_EACH; nth++) {
            cases.run(String.format(Locale.ROOT, ENTRIES, count, nth, kind(nth), params(nth)));
        }
        checks.forEach(cases::run);
        indexes.forEach(cases::run);
    }

    private static void drop(Database cases) {
        cases.texts("""
                        select format('alter table timeline_entry drop constraint %I', conname)
                        from pg_constraint where conrelid = 'timeline_entry'::regclass and contype in ('p', 'u', 'f')
                        order by contype <> 'f'
                        """).forEach(cases::run);
        cases.texts("""
                        select format('drop index %I', indexname) from pg_indexes where tablename = 'timeline_entry'
                        """).forEach(cases::run);
    }

    private static String kind(int nth) {
        return switch (ENTRIES_EACH - nth) {
            case 1 -> "'CASE_OPENED', 'PLAN'";
            case 2 -> "'SIGNAL_RAISED', 'SIGNAL'";
            default -> "'ABSENCE_RECORDED', 'ABSENCE'";
        };
    }

    private static String params(int nth) {
        return switch (ENTRIES_EACH - nth) {
            case 1 -> "'{}'::jsonb";
            case 2 -> "jsonb_build_object('signalKind', 'FREQUENT', 'holdsOn', opened_on)";
            default ->
                "jsonb_build_object('firstDay', opened_on - (49 - nth) * 3, 'lastDay', opened_on - (49 - nth) * 3)";
        };
    }
}

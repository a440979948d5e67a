package nl.veerkracht.school.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;
import org.jspecify.annotations.Nullable;

/** The imports of schools, with how far each is and what is wrong in it. */
@ApplicationScoped
class Imports {
    static final int MOST_FAULTS = 1_000;

    private static final String ADD = """
            insert into school_import (id, school_id, kind, try_only, take_nothing, municipality, state, received_at, file)
            values (?, ?, ?, ?, ?, ?, 'WAITING', ?, ?)
            """;
    private static final String VIEW = """
            select id, school_id, kind, state, try_only, take_nothing, problem, lines, good, bad, unknown_pupils,
                unmapped_codes, received_at, ended_at
            from school_import where school_id = ?
            """;
    private static final String LATEST = VIEW + " order by received_at desc, id limit 50";
    private static final String ONE = VIEW + " and id = ?";
    private static final String BEGIN = """
            update school_import set state = 'RUNNING', lines = 0, good = 0, bad = 0, unknown_pupils = 0, unmapped_codes = 0
            where id = ? and state in ('WAITING', 'RUNNING')
            returning id, school_id, kind, try_only, take_nothing, municipality, received_at
            """;
    private static final String UNFINISHED = "select id from school_import where ended_at is null order by received_at";
    private static final String FILE = "select file from school_import where id = ?";
    private static final String CLEAR = "delete from school_import_fault where import_id = ?";
    private static final String PROGRESS = "update school_import set lines = ?, good = ?, bad = ? where id = ?";
    private static final String WAITS = """
            update school_import i set
                unknown_pupils = (
                    select count(*) from unnest(?::text[]) as key
                    where not exists (
                        select from enrolment e
                        where e.school_id = i.school_id and e.pupil_key = key and e.told_at is not null)),
                unmapped_codes = (
                    select count(*) from unnest(?::text[]) as said
                    where not exists (
                        select from reason_mapping m where m.school_id = i.school_id and m.code = said))
            where i.id = ?
            """;
    private static final String FAULTS = """
            insert into school_import_fault (import_id, file, line, field, value, problem)
            select ?, f.file, f.line, f.field, f.value, f.problem
            from unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[]) as f (file, line, field, value, problem)
            """;
    private static final String END = """
            update school_import set state = ?, problem = ?, ended_at = ?, file = null where id = ?
            """;
    private static final String FAULTS_OF = """
            select file, line, field, value, problem from school_import_fault where import_id = ? order by place
            """;
    private static final String FORGET = """
            delete from school_import_fault f using school_import i
            where i.id = f.import_id and i.received_at < ?
            """;
    private static final int LONGEST_VALUE = 100;

    private final Sets sets;

    Imports(Sets sets) {
        this.sets = sets;
    }

    /** How far one is. */
    record Progress(int lines, int good, int bad, List<LineFault> faults) {}

    @Transactional
    void add(Import wanted, byte[] file) {
        sets.change(
                ADD,
                wanted.id(),
                wanted.schoolId(),
                wanted.kind().name(),
                wanted.trial(),
                wanted.takeNothing(),
                wanted.municipality(),
                wanted.receivedAt(),
                file);
    }

    /** The last ones of a school, the newest first. */
    List<ImportView> of(String schoolId) {
        return sets.list(LATEST, ImportView::read, schoolId);
    }

    Optional<ImportView> one(String schoolId, UUID id) {
        return sets.list(ONE, ImportView::read, schoolId, id).stream().findFirst();
    }

    /** From the first line, also when it was begun before; empty when it has ended. */
    @Transactional
    Optional<Import> begin(UUID id) {
        var begun = sets.list(BEGIN, Import::read, id).stream().findFirst();
        begun.ifPresent(wanted -> sets.change(CLEAR, id));
        return begun;
    }

    /** Those that nobody has gone through to the end. */
    List<UUID> unfinished() {
        return sets.list(UNFINISHED, row -> row.getObject("id", UUID.class));
    }

    byte[] file(UUID id) {
        return sets.list(FILE, row -> row.getBytes("file"), id).get(0);
    }

    /** What was read until now, and what was found wrong since it was last said. */
    @Transactional
    void progress(UUID id, Progress now) {
        sets.change(PROGRESS, now.lines(), now.good(), now.bad(), id);
        var faults = now.faults();
        if (!faults.isEmpty()) {
            sets.change(
                    FAULTS,
                    id,
                    Column.text(faults, LineFault::file),
                    Column.of("bigint", faults, LineFault::line),
                    Column.text(faults, LineFault::field),
                    Column.text(faults, fault -> shortened(fault.value())),
                    Column.text(faults, LineFault::problem));
        }
    }

    /** Counts who and what in a file with absence is not known yet, so that it waits. */
    @Transactional
    void waits(UUID id, Collection<String> pupilKeys, Collection<String> codes) {
        sets.change(WAITS, Column.text(pupilKeys, key -> key), Column.text(codes, code -> code), id);
    }

    /** @param problem why nothing of it could be read; null when it could */
    @Transactional
    void end(UUID id, ImportState as, @Nullable String problem, Instant at) {
        sets.change(END, as.name(), problem, at, id);
    }

    List<LineFault> faults(UUID id) {
        return sets.list(
                FAULTS_OF,
                row -> new LineFault(
                        row.getString("file"),
                        row.getLong("line"),
                        row.getString("field"),
                        row.getString("value"),
                        row.getString("problem")),
                id);
    }

    /** What was wrong in files that came before this. */
    @Transactional
    int forgetFaults(Instant before) {
        return sets.change(FORGET, before);
    }

    private static String shortened(String value) {
        var readable = value.replaceAll("\\p{Cntrl}", " ");
        return readable.length() <= LONGEST_VALUE ? readable : readable.substring(0, LONGEST_VALUE) + "…";
    }
}

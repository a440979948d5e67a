package nl.veerkracht.school.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.contracts.report.ReportKind;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;
import nl.veerkracht.school.report.ReportDifference.Drafted;
import nl.veerkracht.school.report.model.ReportEvidence;
import nl.veerkracht.school.report.model.ReportStatus;
import nl.veerkracht.school.roster.PupilRef;
import org.jspecify.annotations.Nullable;

/** The reports, in sets; a report is never deleted. */
@ApplicationScoped
class ReportStore {
    private static final String STANDING = """
            select * from absence_report
            where (school_id, pupil_key) in (select * from unnest(?::text[], ?::text[]))
              and (status <> 'WITHDRAWN' or withdrawn_by is not null)
            """;
    private static final String DRAFT = """
            insert into absence_report (id, school_id, pupil_key, young_person_id, municipality_code, kind, due_on, deadline,
                counted_from, counted_hours, counted_days, status, detected_at)
            select drafted.*, 'DRAFT', ?::timestamptz
            from unnest(?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::date[], ?::date[], ?::date[],
                ?::numeric[], ?::int[]) as drafted
            """;
    private static final String WITHDRAW = """
            update absence_report set status = 'WITHDRAWN', withdrawn_at = ?, withdrawn_reason = ?, version = version + 1
            where id = any(?::uuid[])
            """;
    private static final String CHANGE = """
            update absence_report r set deadline = c.deadline, municipality_code = c.municipality_code,
                counted_from = c.counted_from, counted_hours = c.hours, counted_days = c.days, holds = c.holds,
                version = version + 1
            from unnest(?::uuid[], ?::date[], ?::text[], ?::date[], ?::numeric[], ?::int[], ?::bool[])
                as c (id, deadline, municipality_code, counted_from, hours, days, holds)
            where r.id = c.id
            """;

    private final Sets sets;

    ReportStore(Sets sets) {
        this.sets = sets;
    }

    /** All that matter for what is due, also what persons have withdrawn. */
    Map<PupilRef, List<StoredReport>> standing(Collection<PupilRef> pupils) {
        return sets.list(STANDING, ReportStore::read, PupilRef.schools(pupils), PupilRef.keys(pupils)).stream()
                .collect(Collectors.groupingBy(StoredReport::pupil));
    }

    /** Makes it so, in one statement for each kind of change there is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(ReportDifference difference, Instant now, String cause) {
        if (!difference.withdrawn().isEmpty()) {
            var ids = Column.of("uuid", difference.withdrawn().keySet(), StoredReport::id);
            sets.change(WITHDRAW, now, cause, ids);
        }
        if (!difference.changed().isEmpty()) {
            change(difference.changed());
        }
        if (!difference.drafted().isEmpty()) {
            draft(difference.drafted(), now);
        }
    }

    private void change(List<StoredReport> changed) {
        sets.change(
                CHANGE,
                Column.of("uuid", changed, StoredReport::id),
                Column.text(changed, StoredReport::deadline),
                Column.text(changed, StoredReport::municipalityCode),
                Column.text(changed, one -> one.why() == null ? null : one.why().from()),
                Column.text(changed, one -> one.why() == null ? null : one.why().hours()),
                Column.text(changed, one -> one.why() == null ? null : one.why().days()),
                Column.text(changed, StoredReport::holds));
    }

    private void draft(List<Drafted> drafted, Instant now) {
        sets.change(
                DRAFT,
                now,
                Column.of("uuid", drafted, Drafted::id),
                Column.text(drafted, one -> one.pupil().ref().schoolId()),
                Column.text(drafted, one -> one.pupil().ref().pupilKey()),
                Column.of("uuid", drafted, one -> one.pupil().youngPersonId()),
                Column.text(drafted, one -> one.pupil().municipalityCode()),
                Column.text(drafted, one -> one.report().kind()),
                Column.text(drafted, one -> one.report().dueOn()),
                Column.text(drafted, Drafted::deadline),
                Column.text(drafted, one -> one.report().why().from()),
                Column.text(drafted, one -> one.report().why().hours()),
                Column.text(drafted, one -> one.report().why().days()));
    }

    static StoredReport read(ResultSet row) throws SQLException {
        return new StoredReport(
                row.getObject("id", UUID.class),
                PupilRef.read(row),
                ReportKind.valueOf(row.getString("kind")),
                row.getObject("due_on", LocalDate.class),
                ReportStatus.valueOf(row.getString("status")),
                row.getObject("deadline", LocalDate.class),
                row.getString("municipality_code"),
                why(row),
                row.getBoolean("holds"));
    }

    static @Nullable ReportEvidence why(ResultSet row) throws SQLException {
        var from = Sets.day(row, "counted_from");
        return from == null
                ? null
                : new ReportEvidence(
                        from,
                        row.getObject("due_on", LocalDate.class),
                        row.getBigDecimal("counted_hours"),
                        row.getInt("counted_days"));
    }
}

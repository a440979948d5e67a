package nl.veerkracht.school.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.school.roster.Roster;
import nl.veerkracht.school.signal.Cause;
import nl.veerkracht.school.signal.Evaluation;
import org.jspecify.annotations.Nullable;

/** The schools; anything about a school that changes how absence counts is followed by a new look at its pupils. */
@ApplicationScoped
public class Schools {
    private final SchoolRows rows;
    private final Roster roster;
    private final Evaluation evaluation;

    Schools(SchoolRows rows, Roster roster, Evaluation evaluation) {
        this.rows = rows;
        this.roster = roster;
        this.evaluation = evaluation;
    }

    /** Registers the school, or replaces what was registered. */
    @Transactional
    public SchoolView put(SchoolView school) {
        var stored = rows.findById(school.schoolId());
        var row = stored == null ? new SchoolRow() : stored;
        row.schoolId = school.schoolId();
        row.name = school.name();
        row.sector = school.sector();
        row.organisationId = school.organisationId();
        row.municipalityCode = school.municipalityCode();
        row.version = rows.nextVersion();
        rows.persistAndFlush(row);
        return view(row);
    }

    /** @throws UnknownResource for a school that is not there */
    @Transactional
    public SchoolView get(String schoolId) {
        return view(found(rows.findById(schoolId)));
    }

    /** The schools after this one, in order. */
    @Transactional
    public List<SchoolView> after(String schoolId, int most) {
        return rows.find("schoolId > ?1 order by schoolId", schoolId).page(0, most).stream()
                .map(Schools::view)
                .toList();
    }

    /**
     * Marks that how absence counts at this school is being changed: whoever evaluates its pupils waits from here on, and
     * then sees the change.
     *
     * @param seen the version that the change was made on; null for who does not say
     * @throws UnknownResource for a school that is not there
     * @throws SchoolChangedMeanwhile when it is another version by now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void beginChange(String schoolId, @Nullable Long seen) {
        var row = found(rows.findById(schoolId, LockModeType.PESSIMISTIC_WRITE));
        if (seen != null && seen != row.version) {
            throw new SchoolChangedMeanwhile();
        }
        row.version = rows.nextVersion();
        rows.flush();
    }

    /**
     * Which version of how absence counts here this is.
     *
     * @throws UnknownResource for a school that is not there
     */
    @Transactional
    public long version(String schoolId) {
        return found(rows.findById(schoolId)).version;
    }

    /** Looks anew at all pupils of this school, in the transaction of the change. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void endChange(String schoolId, Cause cause) {
        rows.flush();
        evaluation.run(roster.withAbsence(schoolId), cause);
    }

    private static SchoolRow found(@Nullable SchoolRow row) {
        if (row == null) {
            throw new UnknownResource();
        }
        return row;
    }

    private static SchoolView view(SchoolRow row) {
        return new SchoolView(row.schoolId, row.name, row.sector, row.organisationId, row.municipalityCode);
    }
}

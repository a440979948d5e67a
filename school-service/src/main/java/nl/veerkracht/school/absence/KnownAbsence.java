package nl.veerkracht.school.absence;

import java.util.Comparator;
import nl.veerkracht.school.absence.model.Category;
import nl.veerkracht.school.absence.model.Period;
import nl.veerkracht.school.roster.PupilRef;
import org.jspecify.annotations.Nullable;

/**
 * An absence as it stands now.
 *
 * @param category what its reason means; null as long as the school has not mapped the code
 * @param counts whether it was reported, not taken back since, and not ended before it began
 */
public record KnownAbsence(
        PupilRef pupil,
        String absenceId,
        Period period,
        @Nullable Category category,
        boolean counts) {
    static final Comparator<KnownAbsence> BY_DAY = Comparator.comparing(
                    (KnownAbsence absence) -> absence.period().firstDay())
            .thenComparing(KnownAbsence::absenceId);

    public boolean isSick() {
        return counts && category == Category.SICK;
    }

    /** Whether it is certain that the pupil was away: a code that is not mapped is not guessed at. */
    public boolean isAway() {
        return counts && category != null && category.kind() != Category.Kind.NONE;
    }
}

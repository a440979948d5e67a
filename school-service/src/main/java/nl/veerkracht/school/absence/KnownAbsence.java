package nl.veerkracht.school.absence;

import java.util.Comparator;
import java.util.List;
import nl.veerkracht.school.absence.model.Category;
import nl.veerkracht.school.absence.model.Lesson;
import nl.veerkracht.school.absence.model.Period;
import nl.veerkracht.school.roster.PupilRef;
import org.jspecify.annotations.Nullable;

/**
 * An absence as it stands now.
 *
 * @param category what its reason means; null as long as the school has not mapped the code
 * @param isOfWholeDays whether no lessons were told of it
 * @param lessons the lessons told of it, when it is unauthorised: for nothing else they matter
 * @param counts whether it was reported, not taken back since, and not ended before it began
 */
public record KnownAbsence(
        PupilRef pupil,
        String absenceId,
        Period period,
        @Nullable Category category,
        boolean isOfWholeDays,
        List<Lesson> lessons,
        boolean counts) {
    static final Comparator<KnownAbsence> BY_DAY = Comparator.comparing(
                    (KnownAbsence absence) -> absence.period().firstDay())
            .thenComparing(KnownAbsence::absenceId);

    public KnownAbsence {
        lessons = List.copyOf(lessons);
    }

    public boolean isSick() {
        return counts && category == Category.SICK;
    }

    public boolean isUnauthorised() {
        return counts && category != null && category.kind() == Category.Kind.UNAUTHORISED;
    }

    /** Whether the pupil was sick or had leave for whole days. */
    public boolean isExcused() {
        return counts && isOfWholeDays && category != null && category.kind().isExcuse();
    }

    /** Whether it is certain that the pupil was away: a code that is not mapped is not guessed at. */
    public boolean isAway() {
        return counts && category != null && category.kind() != Category.Kind.NONE;
    }
}

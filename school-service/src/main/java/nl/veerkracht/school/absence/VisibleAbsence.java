package nl.veerkracht.school.absence;

import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.contracts.AbsenceRef;
import nl.veerkracht.school.absence.model.Category;

/**
 * An absence, cut down to what one reader is shown of it.
 *
 * @param isFull whether the kind of absence is shown, or only that there is absence
 */
record VisibleAbsence(KnownAbsence absence, boolean isFull) {
    private static final String PRESENCE = "ABSENT";

    /** Those of these absences that the reader is shown anything of. */
    static List<VisibleAbsence> of(List<KnownAbsence> absences, AbsenceDecisions decisions) {
        return absences.stream()
                .filter(absence -> decisions.about(absence).isVisible())
                .map(absence ->
                        new VisibleAbsence(absence, decisions.about(absence).isFull()))
                .toList();
    }

    /** Its kind; that of a code which is not mapped is not known. */
    Category.Kind kind() {
        return absence.category() == null
                ? Category.Kind.UNKNOWN
                : absence.category().kind();
    }

    /** The word in the absence calendar. */
    String label() {
        return isFull ? kind().name() : PRESENCE;
    }

    boolean isOn(LocalDate day, LocalDate today) {
        var period = absence.period();
        var last = period.lastDay() == null ? today : period.lastDay();
        return absence.counts() && !day.isBefore(period.firstDay()) && !day.isAfter(last);
    }

    /** Whether any of it lies in this span, as far as is known. */
    boolean isWithin(LocalDate from, LocalDate to) {
        var last = absence.period().lastDay();
        return !absence.period().firstDay().isAfter(to) && (last == null || !last.isBefore(from));
    }

    AbsenceView view() {
        var category = absence.category();
        return new AbsenceView(
                AbsenceRef.of(absence.pupil().schoolId(), absence.absenceId()),
                absence.pupil().schoolId(),
                absence.period().firstDay(),
                absence.period().lastDay(),
                isFull && category != null ? category.name() : null,
                !isFull,
                absence.counts() ? "ACTIVE" : "WITHDRAWN");
    }
}

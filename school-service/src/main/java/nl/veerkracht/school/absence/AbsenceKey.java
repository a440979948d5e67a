package nl.veerkracht.school.absence;

import java.util.Comparator;

/** An absence as the school knows it. */
record AbsenceKey(String schoolId, String absenceId) implements Comparable<AbsenceKey> {
    private static final Comparator<AbsenceKey> ORDER =
            Comparator.comparing(AbsenceKey::schoolId).thenComparing(AbsenceKey::absenceId);

    @Override
    public int compareTo(AbsenceKey other) {
        return ORDER.compare(this, other);
    }
}

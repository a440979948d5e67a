package nl.veerkracht.school.imports;

/** What a file tells of, and how. */
enum ImportKind {
    /** Pupils, one on a line. */
    ROSTER,
    /** Absence, a day of a pupil on a line. */
    ABSENCE,
    /** Pupils, as several tables in one archive: OneRoster 1.2, in whole or the changes. */
    ONE_ROSTER
}

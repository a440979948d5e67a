package nl.veerkracht.school.imports;

/** How far an import is. */
enum ImportState {
    WAITING,
    RUNNING,
    /** All good lines were taken, or, when it was only tried, could have been. */
    DONE,
    /** Nothing was taken: the file cannot be read, or has a bad line and was to be taken whole. */
    REFUSED
}

package nl.veerkracht.school.imports;

/** How far an import is. */
enum ImportState {
    WAITING,
    RUNNING,
    /** All good lines were taken, or, when it was only tried, could have been. */
    DONE,
    /** Something went wrong that has nothing to do with the file; what was taken until then counts, and counts once. */
    FAILED,
    /** Nothing was taken: the file cannot be read, or has a bad line and was to be taken whole. */
    REFUSED
}

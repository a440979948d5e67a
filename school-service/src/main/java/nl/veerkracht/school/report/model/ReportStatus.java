package nl.veerkracht.school.report.model;

/** Where a report is: with the school, with the municipality, or done. */
public enum ReportStatus {
    /** Due, and not filed yet. */
    DRAFT,
    REGISTERED,
    IN_PROGRESS,
    CLOSED,
    TAKEN_NOTE_OF,
    WITHDRAWN;

    /** Whether nothing happens to it any more. */
    public boolean isFinished() {
        return this == CLOSED || this == TAKEN_NOTE_OF || this == WITHDRAWN;
    }

    /** Whether this is the next step from here. */
    public boolean mayBecome(ReportStatus next) {
        return switch (next) {
            case DRAFT -> false;
            case REGISTERED -> this == DRAFT;
            case IN_PROGRESS -> this == REGISTERED;
            case CLOSED, TAKEN_NOTE_OF -> this == REGISTERED || this == IN_PROGRESS;
            case WITHDRAWN -> !isFinished();
        };
    }
}

package nl.veerkracht.school.signal;

import java.util.Locale;

/** What made us look again; the history of a withdrawn signal tells it. */
public enum Cause {
    ABSENCE,
    ENROLMENT,
    REASONS,
    CALENDAR,
    CASE,
    SETTINGS,
    DECISION,
    TIME;

    /** For instance {@code absence-changed}. */
    String asReason() {
        return name().toLowerCase(Locale.ROOT) + "-changed";
    }
}

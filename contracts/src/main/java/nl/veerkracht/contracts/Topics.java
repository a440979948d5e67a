package nl.veerkracht.contracts;

import java.time.Duration;

/** The names of the topics events travel on: two that schools send to, and one per service that publishes. */
public final class Topics {
    public static final String SCHOOL_ABSENCES = "school-absences";
    public static final String SCHOOL_ENROLMENTS = "school-enrolments";
    public static final String SCHOOL_EVENTS = "school-events";
    public static final String CASE_EVENTS = "case-events";
    public static final String NOTIFICATION_EVENTS = "notification-events";

    /** How long what was sent may stand in a topic at most: a week, and the day that passes before a file of it is closed. */
    public static final Duration KEPT_AT_MOST = Duration.ofDays(8);

    private Topics() {}
}

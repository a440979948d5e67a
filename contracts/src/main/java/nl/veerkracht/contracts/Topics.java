package nl.veerkracht.contracts;

/** The names of the topics events travel on: two that schools send to, and one per service that publishes. */
public final class Topics {
    public static final String SCHOOL_ABSENCES = "school-absences";
    public static final String SCHOOL_ENROLMENTS = "school-enrolments";
    public static final String SCHOOL_EVENTS = "school-events";
    public static final String CASE_EVENTS = "case-events";
    public static final String NOTIFICATION_EVENTS = "notification-events";

    private Topics() {}
}

package nl.veerkracht.notification.notice.model;

/** What people are told about; the name is the one on the wire. */
public enum NoticeKind {
    SIGNAL_RAISED,
    SIGNAL_WITHDRAWN,
    TASK_ASSIGNED,
    TASK_OVERDUE,
    CONSENT_GIVEN,
    CONSENT_WITHDRAWN,
    EMERGENCY_ACCESS_OPENED,
    REPORT_DUE,
    REPORT_DEADLINE_NEAR,
    REPORT_DEADLINE_PASSED,
    REPORT_FILED,
    REPORT_MOVED_AWAY,
    REPORT_HANDLED,
    REPORT_WITHDRAWN,
    FEED_SILENT;

    /** Whether it is about the school that it is for, and about no young person. */
    public boolean isAboutSchool() {
        return this == FEED_SILENT;
    }
}

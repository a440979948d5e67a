package nl.veerkracht.notification.notice.model;

/** What people are told about; the name is the one on the wire. */
public enum NoticeKind {
    SIGNAL_RAISED,
    SIGNAL_WITHDRAWN,
    TASK_ASSIGNED,
    TASK_OVERDUE,
    CONSENT_GIVEN,
    CONSENT_WITHDRAWN,
    EMERGENCY_ACCESS_OPENED
}

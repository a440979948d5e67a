package nl.veerkracht.cases.retention.model;

/** From when a retention period counts. */
public enum Moment {
    /** The last day at the last school. */
    ENROLMENT_ENDED,
    /** No case is open; the last word on the timeline. */
    CASE_CLOSED,
    EIGHTEENTH_BIRTHDAY,
    /** The record itself. */
    RECORDED
}

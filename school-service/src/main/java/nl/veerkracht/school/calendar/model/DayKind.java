package nl.veerkracht.school.calendar.model;

/** What a day is in the calendar of a school. */
public enum DayKind {
    SCHOOL_DAY,
    WEEKEND,
    PUBLIC_HOLIDAY,
    CLOSED,
    OUTSIDE_SCHOOL_YEAR
}

package nl.veerkracht.cases.schooltalk.model;

/** Who can be invited to a talk at school. */
public enum Attendee {
    PUPIL,
    PARENT,
    MENTOR,
    TEACHER,
    ABSENCE_COORDINATOR,
    SUPPORT_COORDINATOR,
    YOUTH_PHYSICIAN,
    ATTENDANCE_OFFICER,
    OTHER
}

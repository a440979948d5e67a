package nl.veerkracht.gateway.export;

import java.util.Arrays;

/** The codes in a copy that there are words for, and one for the rest. */
public enum CodeWord {
    OPEN,
    CLOSED,
    DONE,
    COMPLETED,
    NOT_NEEDED,
    ASKED,
    GIVEN,
    HOLDS,
    REFUSED,
    WITHDRAWN,
    EXPIRED,
    SCHOOL,
    GGD,
    MUNICIPALITY,
    YOUTH_CARE,
    GGZ,
    CONSORTIUM,
    ALL,
    ABSENCE,
    SIGNAL,
    CONSULT,
    ADVICE,
    MEDICAL,
    CARE,
    SUPPORT,
    PLAN,
    VOICE,
    PUPIL,
    PARENT,
    MENTOR,
    TEACHER,
    ABSENCE_COORDINATOR,
    SUPPORT_COORDINATOR,
    YOUTH_PHYSICIAN,
    ATTENDANCE_OFFICER,
    TWO_AT_SCHOOL,
    CASE_DIRECTOR,
    RETURNED,
    RETURNED_PARTLY,
    OTHER_EDUCATION,
    CARE_TAKES_OVER,
    MOVED_AWAY,
    TURNED_EIGHTEEN,
    ACCEPTED,
    DECLINED,
    TALKED,
    APPOINTMENT_MADE,
    NOT_REACHED,
    AT_SCHOOL,
    PARTLY_AT_SCHOOL,
    NOT_AT_SCHOOL,
    LEFT,
    ENDED_BY_SCHOOL,
    MOVED,
    CONFIRMED,
    NOT_AGREED,
    ARTICLE_5,
    ARTICLE_5A,
    ARTICLE_15,
    OTHER;

    static CodeWord parse(String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}

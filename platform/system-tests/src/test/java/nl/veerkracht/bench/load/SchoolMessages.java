package nl.veerkracht.bench.load;

import java.time.LocalDate;

/** What the system of a school sends. */
public final class SchoolMessages {
    public static final String ABSENCES = "school-absences";
    public static final String ENROLMENTS = "school-enrolments";

    private SchoolMessages() {}

    static Message enrolment(School school, String pupil, String id) {
        return message(school, pupil, id, ENROLMENTS, "nl.schoolenrolments.started.v1", LocalDate.of(2025, 8, 1), """
                "givenName":"Sam","familyName":"Voorbeeld","birthDate":"2011-05-04","sector":"VO",\
                "className":"3B","mentor":"M1","municipalityCode":"9901","from":"2025-08-01"\
                """);
    }

    static Message sickDay(School school, String pupil, String absence, LocalDate day, String id) {
        return absence(school, pupil, absence, day, id, "\"reasonCode\":\"Z\",\"reportedBy\":\"PARENT\"");
    }

    static Message missedLesson(School school, String pupil, String absence, LocalDate day, String id) {
        return absence(
                school,
                pupil,
                absence,
                day,
                id,
                "\"reasonCode\":\"L\",\"reportedBy\":\"TEACHER\",\"lessons\":[{\"date\":\"" + day
                        + "\",\"hours\":1.0}]");
    }

    private static Message absence(School school, String pupil, String absence, LocalDate day, String id, String more) {
        var data = "\"absenceId\":\"" + absence + "\",\"firstDay\":\"" + day + "\",\"lastDay\":\"" + day + "\"," + more;
        return message(school, pupil, id, ABSENCES, "nl.schoolabsences.reported.v1", day, data);
    }

    private static Message message(
            School school, String pupil, String id, String topic, String type, LocalDate day, String data) {
        var json = "{\"specversion\":\"1.0\",\"id\":\"" + id + "\",\"source\":\"" + school.source()
                + "\",\"type\":\"" + type + "\",\"time\":\"" + day
                + "T07:41:10Z\",\"datacontenttype\":\"application/json\",\"data\":{\"schoolId\":\"" + school.id()
                + "\",\"pupilKey\":\"" + pupil + "\"," + data + "}}";
        return new Message(topic, school.id() + ":" + pupil, id, school.source(), json);
    }
}

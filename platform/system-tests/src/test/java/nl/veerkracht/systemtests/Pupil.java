package nl.veerkracht.systemtests;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** An invented pupil, and what the system of the school says about it; every event is a new one. */
record Pupil(String schoolId, String key, String youngPersonId) {
    static final String GIVEN_NAME = "Sterre";
    static final String FAMILY_NAME = "Proefkonijn";

    Pupil(String schoolId, String key) {
        this(schoolId, key, "");
    }

    Pupil known(String id) {
        return new Pupil(schoolId, key, id);
    }

    /** In the class of the demo mentor, living in the municipality of the first demo officer. */
    ObjectNode enrolment() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("givenName", GIVEN_NAME)
                .put("familyNamePrefix", "van")
                .put("familyName", FAMILY_NAME)
                .put("birthDate", "2012-03-14")
                .put("sector", "VO")
                .put("programme", "havo")
                .put("className", "h3b")
                .put("mentor", "M1")
                .put("municipalityCode", "9901")
                .put("from", "2026-08-31");
    }

    ObjectNode enrolmentStarted() {
        var data = enrolment().put("schoolId", schoolId).put("pupilKey", key);
        return event("nl.schoolenrolments.started.v1", "2026-08-31T06:00:00Z", data);
    }

    ObjectNode sickOn(String day) {
        return sick(newAbsence(), day, day);
    }

    List<ObjectNode> sickFourTimes() {
        return Stream.of(SchoolSystem.FOUR_TIMES).map(this::sickOn).toList();
    }

    ObjectNode sickSince(String day) {
        var event = sickOn(day);
        ((ObjectNode) event.get("data")).remove("lastDay");
        return event;
    }

    ObjectNode sick(String absenceId, String firstDay, String lastDay) {
        return absence(absenceId, "Z", firstDay, lastDay, firstDay + "T07:41:10Z");
    }

    /** Without leave, all the lessons of a day. */
    ObjectNode playsTruantOn(String day, int hours) {
        var event = absence(newAbsence(), "S", day, day, day + "T15:00:00Z");
        var data = (ObjectNode) event.get("data");
        data.putArray("lessons").addObject().put("date", day).put("hours", hours);
        return event;
    }

    /** At the doctor's for a while: an absence that never becomes a concern. */
    ObjectNode atTheDoctorOn(String day) {
        return absence(newAbsence(), "A", day, day, day + "T08:00:00Z");
    }

    ObjectNode withdrawn(String absenceId, String time) {
        var data = JsonNodeFactory.instance
                .objectNode()
                .put("schoolId", schoolId)
                .put("absenceId", absenceId)
                .put("pupilKey", key);
        return event("nl.schoolabsences.withdrawn.v1", time, data);
    }

    static String newAbsence() {
        return "A-" + UUID.randomUUID();
    }

    private ObjectNode absence(String absenceId, String reason, String firstDay, String lastDay, String time) {
        var data = JsonNodeFactory.instance
                .objectNode()
                .put("schoolId", schoolId)
                .put("absenceId", absenceId)
                .put("pupilKey", key)
                .put("reasonCode", reason)
                .put("firstDay", firstDay)
                .put("lastDay", lastDay)
                .put("reportedBy", "PARENT");
        return event("nl.schoolabsences.reported.v1", time, data);
    }

    private ObjectNode event(String type, String time, ObjectNode data) {
        ObjectNode event = JsonNodeFactory.instance
                .objectNode()
                .put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("source", "urn:nld:brin:" + schoolId + ":systeem:las")
                .put("type", type)
                .put("time", time)
                .put("datacontenttype", "application/json");
        event.set("data", data);
        return event;
    }
}

package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.systemtests.Caller.Answer;

/** The administration system of a school: enrols pupils and sends what happens, as a vendor's system would. */
record SchoolSystem(String schoolId, Caller door) {
    static final String STRUCTURED = "application/cloudevents+json";
    static final String BATCH = "application/cloudevents-batch+json";

    /** The days of the story of four sick reports; the fourth counts only because a holiday week does not. */
    static final String[] FOUR_TIMES = {"2026-09-02", "2026-09-22", "2026-10-08", "2026-11-27"};

    static String client(String schoolId) {
        return "system-" + schoolId.toLowerCase(Locale.ROOT);
    }

    /** A pupil that no other story knows. */
    Pupil enrol() {
        return enrol(new Pupil(schoolId, "P-" + UUID.randomUUID()));
    }

    Pupil enrol(Pupil pupil) {
        return enrol(pupil, pupil.enrolment());
    }

    Pupil enrol(Pupil pupil, ObjectNode enrolment) {
        var answer = door.put("/v1/schools/" + schoolId + "/pupils/" + pupil.key(), enrolment);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return pupil.known(answer.json().path("youngPersonId").asText());
    }

    Answer send(ObjectNode event) {
        return door.post("/v1/events", STRUCTURED, event.toString());
    }

    Answer send(Collection<ObjectNode> batch) {
        return door.post("/v1/events", BATCH, Caller.JSON.valueToTree(batch).toString());
    }

    void mustTake(ObjectNode event) {
        var answer = send(event);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    }

    void mustTake(Collection<ObjectNode> batch) {
        var answer = send(batch);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    }

    /** One by one, as the printed command does. */
    void reportFourTimes(Pupil pupil) {
        Stream.of(FOUR_TIMES).map(pupil::sickOn).forEach(this::mustTake);
    }
}

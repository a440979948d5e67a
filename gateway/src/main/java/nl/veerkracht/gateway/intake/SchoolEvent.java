package nl.veerkracht.gateway.intake;

import nl.veerkracht.contracts.WireType;
import nl.veerkracht.kit.cloudevents.CloudEvent;

/**
 * An event from a school that has passed every check.
 *
 * @param type what kind of event it is
 * @param event the event as it was sent
 */
public record SchoolEvent(WireType type, CloudEvent event) {

    /** The school it speaks for. */
    public String schoolId() {
        return event.data().path("schoolId").asText();
    }

    /** Events with the same key stay in order: those of one pupil, or of one absence when the pupil is not named. */
    public String key() {
        var pupil = event.data().path("pupilKey").textValue();
        return schoolId() + ":"
                + (pupil == null ? event.data().path("absenceId").asText() : pupil);
    }
}

package nl.veerkracht.school.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.intake.SchoolEventCheck;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.cloudevents.EventJson;
import nl.veerkracht.kit.cloudevents.Fault;
import org.jspecify.annotations.Nullable;

/** Finds everything that is wrong with an event of a school, and reads those in which nothing is. */
@ApplicationScoped
public class SchoolEvents {
    private static final Duration FURTHEST_AHEAD = Duration.ofDays(365);

    private final KnownSchools schools;
    private final BusinessClock clock;

    SchoolEvents(KnownSchools schools, BusinessClock clock) {
        this.schools = schools;
        this.clock = clock;
    }

    /** What makes this event impossible to take from this topic. */
    public List<Fault> faultsIn(CloudEvent event, String topic) {
        var type = WireType.named(event.type()).filter(known -> known.topic().equals(topic));
        if (type.isEmpty()) {
            return List.of(new Fault("/type", "unknown-type: must be one of the types of the topic " + topic));
        }
        var faults = new ArrayList<>(SchoolEventCheck.faultsIn(type.get(), event.data(), clock.today()));
        faults.addAll(faultsInTime(event.time()));
        if (faults.isEmpty() && !schools.isKnown(event.data().path("schoolId").textValue())) {
            faults.add(new Fault("/data/schoolId", "unknown-school: register the school first, then send this again"));
        }
        return List.copyOf(faults);
    }

    /** A time far ahead would overrule every word after it. */
    private List<Fault> faultsInTime(@Nullable Instant time) {
        if (time == null) {
            return List.of(new Fault("/time", "is required: it tells which of two events is the later one"));
        }
        return time.isAfter(clock.instant().plus(FURTHEST_AHEAD))
                ? List.of(new Fault("/time", "must be at most a year ahead; check the year"))
                : List.of();
    }

    /** What the event tells; it must have been checked before. */
    public static Record read(CloudEvent event) {
        try {
            return EventJson.MAPPER.treeToValue(
                    event.data(), WireType.named(event.type()).orElseThrow().record());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("checked, yet not read: " + event.type(), impossible);
        }
    }
}

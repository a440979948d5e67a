package nl.veerkracht.contracts.published;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.cloudevents.EventJson;
import nl.veerkracht.kit.cloudevents.Fault;

/** Reads what our services tell each other into contract records, or says everything that keeps it from being read. */
public final class PublishedEvents {
    private PublishedEvents() {}

    /**
     * Everything that makes the event impossible to take.
     *
     * @param topic the topic it came on, which must be the one of its type
     */
    public static List<Fault> faultsIn(CloudEvent event, String topic) {
        var type = typeOf(event).filter(known -> known.travelsOn(topic));
        if (type.isEmpty()) {
            return List.of(new Fault("/type", "must be one of the types of the topic " + topic));
        }
        return Stream.concat(faultsInSubject(event), faultsInData(event, type.get()))
                .toList();
    }

    /** The meaning of an event in which no fault was found. */
    public static PublishedEvent read(CloudEvent event) {
        try {
            return new PublishedEvent(
                    event, youngPersonId(event), data(event, typeOf(event).orElseThrow()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("was checked, yet cannot be read: " + event, impossible);
        }
    }

    /** Whom an event is about in which no fault was found. */
    public static UUID youngPersonId(CloudEvent event) {
        return subject(event).orElseThrow();
    }

    private static Stream<Fault> faultsInSubject(CloudEvent event) {
        return subject(event).isPresent()
                ? Stream.empty()
                : Stream.of(new Fault("/subject", "must be the id of the young person, a UUID"));
    }

    private static Stream<Fault> faultsInData(CloudEvent event, WireType type) {
        if (!event.data().isObject()) {
            return Stream.of(new Fault("/data", "must be an object"));
        }
        try {
            return RequiredFields.missing(data(event, type), "/data").stream();
        } catch (JsonMappingException unreadable) {
            return Stream.of(new Fault("/data" + pointer(unreadable), "does not have the shape of this type"));
        } catch (JsonProcessingException unreadable) {
            return Stream.of(new Fault("/data", "does not have the shape of this type"));
        }
    }

    private static Record data(CloudEvent event, WireType type) throws JsonProcessingException {
        return EventJson.MAPPER.treeToValue(event.data(), type.record());
    }

    private static Optional<WireType> typeOf(CloudEvent event) {
        return WireType.named(event.type());
    }

    private static Optional<UUID> subject(CloudEvent event) {
        try {
            return Optional.ofNullable(event.subject()).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static String pointer(JsonMappingException unreadable) {
        return unreadable.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }
}

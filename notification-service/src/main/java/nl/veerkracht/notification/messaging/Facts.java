package nl.veerkracht.notification.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.contracts.ContractJson;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.notification.notice.Heard;
import org.jspecify.annotations.Nullable;

/** Reads what an event tells into its contract record, or says everything that keeps it from being read. */
final class Facts {
    private Facts() {}

    static List<Fault> check(CloudEvent event) {
        var type = WireType.named(event.type());
        if (type.isEmpty()) {
            return List.of(new Fault("/type", "is not a type we know"));
        }
        return Stream.concat(checkSubject(event).stream(), checkData(event, type.get()).stream())
                .toList();
    }

    /** The meaning of an event that has been checked. */
    static Heard heard(CloudEvent event) {
        var type = WireType.named(event.type()).orElseThrow();
        try {
            return new Heard(event, subject(event).orElseThrow(), read(event, type));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("event was checked and cannot be read: " + event, impossible);
        }
    }

    private static List<Fault> checkSubject(CloudEvent event) {
        return subject(event).isPresent()
                ? List.of()
                : List.of(new Fault("/subject", "must be the UUID of the young person"));
    }

    private static List<Fault> checkData(CloudEvent event, WireType type) {
        if (!event.data().isObject()) {
            return List.of(new Fault("/data", "must be an object"));
        }
        try {
            var fact = read(event, type);
            return Arrays.stream(type.record().getRecordComponents())
                    .filter(component -> !mayBeAbsent(component) && value(fact, component) == null)
                    .map(component -> new Fault("/data/" + component.getName(), "is missing"))
                    .toList();
        } catch (JsonMappingException unreadable) {
            return List.of(new Fault("/data" + pointer(unreadable), "does not have the shape of this type"));
        } catch (JsonProcessingException unreadable) {
            return List.of(new Fault("/data", "does not have the shape of this type"));
        }
    }

    private static Record read(CloudEvent event, WireType type) throws JsonProcessingException {
        return ContractJson.mapper().treeToValue(event.data(), type.record());
    }

    private static Optional<UUID> subject(CloudEvent event) {
        try {
            return Optional.ofNullable(event.subject()).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static boolean mayBeAbsent(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object value(Record fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("contract record cannot be read: " + fact.getClass(), impossible);
        }
    }

    private static String pointer(JsonMappingException unreadable) {
        return unreadable.getPath().stream().map(Facts::step).collect(Collectors.joining());
    }

    private static String step(Reference reference) {
        return "/" + (reference.getFieldName() == null ? reference.getIndex() : reference.getFieldName());
    }
}

package nl.veerkracht.cases.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veerkracht.cases.intake.SchoolNews;
import nl.veerkracht.cases.intake.Told;
import nl.veerkracht.cases.timeline.model.Origin;
import nl.veerkracht.contracts.ContractJson;
import nl.veerkracht.contracts.Topics;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.signal.AbsenceSignalRaisedV1;
import nl.veerkracht.contracts.signal.AbsenceSignalWithdrawnV1;
import nl.veerkracht.contracts.signal.AbsencesRecordedV1;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.cloudevents.Fault;

/** Reads school events into what they tell; an event that says too little is found before anything is done with it. */
final class SchoolEventReader {
    private SchoolEventReader() {}

    /** Everything that makes it impossible to take the event. */
    static List<Fault> check(CloudEvent event) {
        var faults = new ArrayList<Fault>();
        if (subject(event).isEmpty()) {
            faults.add(new Fault("/subject", "must be the id of the young person, a UUID"));
        }
        typeOf(event)
                .ifPresentOrElse(
                        type -> faults.addAll(checkData(event, type)),
                        () -> faults.add(new Fault("/type", "is not a type that this service knows on this topic")));
        return faults;
    }

    /** What they tell; they have passed the check. */
    static SchoolNews read(List<CloudEvent> events) {
        return new SchoolNews(
                told(events, AbsenceSignalRaisedV1.class, AbsenceSignalRaisedV1::detectedAt),
                told(events, AbsenceSignalWithdrawnV1.class, AbsenceSignalWithdrawnV1::withdrawnAt),
                told(events, AbsencesRecordedV1.class, AbsencesRecordedV1::version));
    }

    private static <T extends Record> List<Told<T>> told(
            List<CloudEvent> events, Class<T> record, Function<T, Instant> otherwiseHeard) {
        return events.stream()
                .filter(event ->
                        typeOf(event).filter(type -> type.record() == record).isPresent())
                .map(event -> told(event, record, otherwiseHeard))
                .toList();
    }

    private static <T extends Record> Told<T> told(
            CloudEvent event, Class<T> record, Function<T, Instant> otherwiseHeard) {
        try {
            var data = ContractJson.mapper().treeToValue(event.data(), record);
            var heardAt = Optional.ofNullable(event.time()).orElseGet(() -> otherwiseHeard.apply(data));
            return new Told<>(subject(event).orElseThrow(), new Origin(event.source(), event.id(), heardAt), data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an event that was checked cannot be read", impossible);
        }
    }

    private static Optional<WireType> typeOf(CloudEvent event) {
        return WireType.named(event.type()).filter(type -> type.topic().equals(Topics.SCHOOL_EVENTS));
    }

    private static Optional<UUID> subject(CloudEvent event) {
        try {
            return Optional.ofNullable(event.subject()).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static List<Fault> checkData(CloudEvent event, WireType type) {
        if (!event.data().isObject()) {
            return List.of(new Fault("/data", "must be an object"));
        }
        try {
            return RequiredFields.missing(ContractJson.mapper().treeToValue(event.data(), type.record()), "/data");
        } catch (JsonMappingException unreadable) {
            return List.of(new Fault("/data" + pointer(unreadable), "cannot be read as what it should be"));
        } catch (JsonProcessingException unreadable) {
            return List.of(new Fault("/data", "cannot be read as what it should be"));
        }
    }

    private static String pointer(JsonMappingException unreadable) {
        return unreadable.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }
}

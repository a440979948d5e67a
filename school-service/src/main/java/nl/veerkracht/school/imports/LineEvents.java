package nl.veerkracht.school.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.cloudevents.EventJson;
import nl.veerkracht.kit.consumer.EventHandler;
import nl.veerkracht.school.absence.RecordAbsences;
import nl.veerkracht.school.roster.RecordEnrolments;
import nl.veerkracht.school.roster.Vanished;

/**
 * Gives a line its effect as the event that it stands for: checked and taken by whoever takes such events from the school's
 * system. The id says which line of which file, so that a file that is gone through again has its effect once; of two lines
 * about the same, the later one counts.
 */
@ApplicationScoped
class LineEvents {
    private static final String DATA = "/data";

    private final RecordAbsences absences;
    private final RecordEnrolments enrolments;
    private final Vanished vanished;

    LineEvents(RecordAbsences absences, RecordEnrolments enrolments, Vanished vanished) {
        this.absences = absences;
        this.enrolments = enrolments;
        this.vanished = vanished;
    }

    /** The line as an event, and everything that is wrong with it. */
    record Checked(CloudEvent event, List<LineFault> faults) {
        boolean isGood() {
            return faults.isEmpty();
        }
    }

    Checked check(Import wanted, Line line) {
        var event = event(wanted, line);
        var faults = new ArrayList<>(line.faults());
        for (var fault : handler(wanted).check(event)) {
            var pointer = fault.pointer().startsWith(DATA) ? fault.pointer().substring(DATA.length()) : fault.pointer();
            faults.add(line.row().fault(line.fields().getOrDefault(pointer, pointer), fault.message()));
        }
        return new Checked(event, List.copyOf(faults));
    }

    /** In one transaction; those that were taken before have no effect. */
    void take(Import wanted, List<CloudEvent> events) {
        handler(wanted).handle(events);
    }

    /** These are all pupils of the school: who lacks without having left is asked about. */
    @Transactional
    public void wholeRoster(Import wanted, Set<String> pupilKeys) {
        vanished.among(wanted.schoolId(), wanted.receivedAt(), pupilKeys);
    }

    private EventHandler handler(Import wanted) {
        return wanted.kind() == ImportKind.ABSENCE ? absences : enrolments;
    }

    private static CloudEvent event(Import wanted, Line line) {
        var envelope = EventJson.MAPPER.createObjectNode();
        envelope.put("specversion", "1.0")
                .put("id", "%s-%09d".formatted(wanted.id(), line.row().line()))
                .put("source", "urn:nld:brin:" + wanted.schoolId() + ":systeem:import")
                .put("type", line.type().wireName())
                .put("time", wanted.receivedAt().toString());
        envelope.set("data", line.data());
        return new CloudEvent(envelope);
    }
}

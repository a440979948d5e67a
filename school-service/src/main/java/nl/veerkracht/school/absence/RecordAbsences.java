package nl.veerkracht.school.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.TreeMap;
import nl.veerkracht.contracts.Topics;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.consumer.EventHandler;
import nl.veerkracht.school.heartbeat.SignsOfLife;
import nl.veerkracht.school.intake.SchoolEvents;
import nl.veerkracht.school.intake.SchoolInbox;
import nl.veerkracht.school.signal.Cause;
import nl.veerkracht.school.signal.Evaluation;

/** Records what schools tell about absence, and looks again at the pupils it is about. */
@ApplicationScoped
public class RecordAbsences implements EventHandler {
    private final SchoolEvents events;
    private final SchoolInbox inbox;
    private final SignsOfLife signsOfLife;
    private final AbsenceStore absences;
    private final Evaluation evaluation;

    RecordAbsences(
            SchoolEvents events,
            SchoolInbox inbox,
            SignsOfLife signsOfLife,
            AbsenceStore absences,
            Evaluation evaluation) {
        this.events = events;
        this.inbox = inbox;
        this.signsOfLife = signsOfLife;
        this.absences = absences;
        this.evaluation = evaluation;
    }

    @Override
    public List<Fault> check(CloudEvent event) {
        return events.faultsIn(event, Topics.SCHOOL_ABSENCES);
    }

    @Override
    @Transactional
    public void handle(List<CloudEvent> batch) {
        var latest = new TreeMap<AbsenceKey, AbsenceChange>();
        var claimed = inbox.claim(batch);
        signsOfLife.hear(claimed);
        for (var event : claimed) {
            if (!isSignOfLifeOnly(event)) {
                var change = AbsenceChange.of(event);
                latest.merge(change.key(), change, AbsenceChange::and);
            }
        }
        evaluation.run(absences.store(latest.values()), Cause.ABSENCE);
    }

    private static boolean isSignOfLifeOnly(CloudEvent event) {
        return WireType.SCHOOL_FEED_ALIVE_V1.wireName().equals(event.type());
    }
}

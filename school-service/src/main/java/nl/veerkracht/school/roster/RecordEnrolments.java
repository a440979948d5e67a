package nl.veerkracht.school.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.veerkracht.contracts.Topics;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.consumer.EventHandler;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.school.heartbeat.SignsOfLife;
import nl.veerkracht.school.identity.LinkByNumber;
import nl.veerkracht.school.intake.SchoolEvents;
import nl.veerkracht.school.intake.SchoolInbox;
import nl.veerkracht.school.signal.Cause;
import nl.veerkracht.school.signal.Evaluation;

/**
 * Records what schools tell about enrolments, and tells others who is enrolled where; absence that was waiting for its
 * enrolment counts from then on.
 */
@ApplicationScoped
public class RecordEnrolments implements EventHandler {
    private final SchoolEvents events;
    private final SchoolInbox inbox;
    private final SignsOfLife signsOfLife;
    private final EnrolmentStore enrolments;
    private final Outbox outbox;
    private final LinkByNumber links;
    private final Evaluation evaluation;

    RecordEnrolments(
            SchoolEvents events,
            SchoolInbox inbox,
            SignsOfLife signsOfLife,
            EnrolmentStore enrolments,
            Outbox outbox,
            LinkByNumber links,
            Evaluation evaluation) {
        this.events = events;
        this.inbox = inbox;
        this.signsOfLife = signsOfLife;
        this.enrolments = enrolments;
        this.outbox = outbox;
        this.links = links;
        this.evaluation = evaluation;
    }

    @Override
    public List<Fault> check(CloudEvent event) {
        return events.faultsIn(event, Topics.SCHOOL_ENROLMENTS);
    }

    @Override
    @Transactional
    public void handle(List<CloudEvent> batch) {
        var claimed = inbox.claim(batch);
        signsOfLife.hear(claimed);
        run(claimed.stream().map(EnrolmentChange::of).toList());
    }

    /** The same for every way that an enrolment comes in. */
    @Transactional
    void run(Collection<EnrolmentChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var latest = new TreeMap<PupilRef, EnrolmentChange>();
        changes.forEach(change -> latest.merge(change.ref(), change, EnrolmentChange::and));
        var news = enrolments.store(latest.values());
        outbox.append(news.stream().flatMap(one -> one.announcements().stream()).toList());
        links.follow(news.stream()
                .filter(one -> Objects.requireNonNull(latest.get(one.ref())).tellsNumber())
                .flatMap(one -> Stream.ofNullable(one.after()))
                .map(Enrolled::youngPersonId)
                .toList());
        evaluation.run(latest.keySet(), Cause.ENROLMENT);
    }
}

package nl.veerkracht.school.carecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.TreeSet;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.consumer.EventHandler;
import nl.veerkracht.kit.inbox.Inbox;
import nl.veerkracht.school.erasure.FollowErasures;
import nl.veerkracht.school.roster.Roster;
import nl.veerkracht.school.signal.Cause;
import nl.veerkracht.school.signal.Evaluation;

/** Keeps up with which cases are open and who takes part: that decides what is told, and who may see what. */
@ApplicationScoped
public class FollowCases implements EventHandler {
    private final Inbox inbox;
    private final FollowErasures erasures;
    private final CaseStore cases;
    private final Roster roster;
    private final Evaluation evaluation;

    FollowCases(Inbox inbox, FollowErasures erasures, CaseStore cases, Roster roster, Evaluation evaluation) {
        this.inbox = inbox;
        this.erasures = erasures;
        this.cases = cases;
        this.roster = roster;
        this.evaluation = evaluation;
    }

    @Override
    public List<Fault> check(CloudEvent event) {
        return CaseEvents.faultsIn(event);
    }

    @Override
    @Transactional
    public void handle(List<CloudEvent> batch) {
        var fresh = inbox.claim(batch).stream()
                .filter(event ->
                        WireType.named(event.type()).filter(CaseEvents::isRead).isPresent())
                .toList();
        var opened = cases.store(erasures.run(fresh));
        if (!opened.isEmpty()) {
            evaluation.run(new TreeSet<>(roster.of(opened)), Cause.CASE);
        }
    }
}

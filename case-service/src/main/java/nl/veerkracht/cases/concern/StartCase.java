package nl.veerkracht.cases.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.carecase.CareCaseView;
import nl.veerkracht.cases.carecase.CareCases;
import nl.veerkracht.cases.carecase.CaseAnnouncements;
import nl.veerkracht.cases.carecase.model.CareCase;
import nl.veerkracht.cases.carecase.model.CaseOpened;
import nl.veerkracht.cases.carecase.model.Signal;
import nl.veerkracht.cases.intake.FirstSteps;
import nl.veerkracht.cases.intake.FollowEnrolments;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.Outbox;

/** Opens a case for a concern, with all that a signal brings along: who takes part by law, and the first tasks. */
@ApplicationScoped
class StartCase {
    private final CareCases cases;
    private final FirstSteps firstSteps;
    private final ConcernOnRecord record;
    private final FollowEnrolments followEnrolments;
    private final Outbox outbox;

    StartCase(
            CareCases cases,
            FirstSteps firstSteps,
            ConcernOnRecord record,
            FollowEnrolments followEnrolments,
            Outbox outbox) {
        this.cases = cases;
        this.firstSteps = firstSteps;
        this.record = record;
        this.followEnrolments = followEnrolments;
        this.outbox = outbox;
    }

    /** The case as it then is; nothing when the young person has one open already. */
    Optional<CareCaseView> run(UUID caseId, Signal concern, Reader by) {
        return cases.open(List.of(CareCase.open(caseId, concern))).stream()
                .findFirst()
                .map(opened -> begin(opened, concern, by));
    }

    private CareCaseView begin(CaseOpened opened, Signal concern, Reader by) {
        var steps = firstSteps.take(
                List.of(concern), Map.of(opened.signalId(), opened), Map.of(opened.youngPersonId(), opened.caseId()));
        var announcements = new ArrayList<Announcement>();
        announcements.add(CaseAnnouncements.of(opened));
        announcements.addAll(steps.announcements());
        announcements.addAll(record.add(opened, by));
        outbox.append(announcements);
        followEnrolments.run(List.of(opened.youngPersonId()));
        return CareCaseView.of(opened, steps.firstDeadline());
    }
}

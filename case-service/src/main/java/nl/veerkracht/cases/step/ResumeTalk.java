package nl.veerkracht.cases.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.carecase.CareCases;
import nl.veerkracht.cases.carecase.model.CareCase;
import nl.veerkracht.cases.carecase.model.CareCase.Wanted;
import nl.veerkracht.cases.carecase.model.CaseStep;
import nl.veerkracht.cases.carecase.model.Signal;
import nl.veerkracht.cases.carecase.model.StepTaken.By;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Announcement;

/** "Nothing is needed now" holds until the next signal: then the school talks again. */
@ApplicationScoped
public class ResumeTalk {
    private final CareCases cases;
    private final GoAlong goAlong;
    private final BusinessClock clock;

    ResumeTalk(CareCases cases, GoAlong goAlong, BusinessClock clock) {
        this.cases = cases;
        this.goAlong = goAlong;
        this.clock = clock;
    }

    /**
     * Lets the cases that rest go on because of these signals; one statement finds them, and hardly ever is there one.
     *
     * @param openCases the open case of each young person
     * @return what others get to know of it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Announcement> because(List<Signal> signals, Map<UUID, UUID> openCases) {
        var resting = new HashSet<>(cases.in(CaseStep.KNOWN_NO_ACTION, openCases.values()));
        var announcements = new ArrayList<Announcement>();
        for (var signal : signals) {
            var caseId = openCases.get(signal.youngPersonId());
            if (caseId != null && resting.remove(caseId)) {
                cases.hold(caseId).ifPresent(one -> announcements.addAll(resume(one, signal)));
            }
        }
        return announcements;
    }

    private List<Announcement> resume(CareCase careCase, Signal because) {
        if (careCase.step() != CaseStep.KNOWN_NO_ACTION) {
            return List.of();
        }
        var arrow = careCase.arrowTo(CaseStep.SCHOOL_TALK, List.of());
        var by = new By(null, OrganisationKind.SCHOOL.name(), because.schoolId());
        var wanted = new Wanted(by, because.detectedOn(), Map.of());
        return goAlong.run(careCase.take(OrderedId.next(), arrow, wanted, clock.instant()), careCase);
    }
}

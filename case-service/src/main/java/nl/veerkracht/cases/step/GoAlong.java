package nl.veerkracht.cases.step;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.cases.carecase.CareCases;
import nl.veerkracht.cases.carecase.CaseAnnouncements;
import nl.veerkracht.cases.carecase.model.CareCase;
import nl.veerkracht.cases.carecase.model.StepTaken;
import nl.veerkracht.kit.outbox.Announcement;

/** Brings a case along an arrow, with everything that follows, in one transaction. */
@ApplicationScoped
class GoAlong {
    private final CareCases cases;
    private final StepsTaken steps;
    private final List<AfterStep> consequences;

    GoAlong(CareCases cases, StepsTaken steps, @All List<AfterStep> consequences) {
        this.cases = cases;
        this.steps = steps;
        this.consequences = consequences;
    }

    /** The answer is what others get to know of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Announcement> run(StepTaken taken, CareCase before) {
        cases.save(taken);
        steps.add(List.of(taken));
        var announcements = new ArrayList<>(CaseAnnouncements.of(taken, before.schoolId()));
        consequences.forEach(one -> announcements.addAll(one.run(taken, before)));
        return announcements;
    }
}

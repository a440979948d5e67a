package nl.veerkracht.cases.step;

import java.util.List;
import nl.veerkracht.cases.carecase.model.CareCase;
import nl.veerkracht.cases.carecase.model.StepTaken;
import nl.veerkracht.kit.outbox.Announcement;

/** What follows when a case went along an arrow, in the same transaction; each looks only at the arrows it knows. */
public interface AfterStep {

    /**
     * Does what follows.
     *
     * @param before the case as it was
     * @return what others get to know of it
     */
    List<Announcement> run(StepTaken taken, CareCase before);
}

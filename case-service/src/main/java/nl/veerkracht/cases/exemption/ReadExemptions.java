package nl.veerkracht.cases.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.kit.actor.Actor;

/** Reads the exemptions of a case for one reader; to whom the policy opens none, there are none. */
@ApplicationScoped
class ReadExemptions {
    /** One for each year of compulsory education, and as many corrections; there are never so many. */
    private static final int MOST = 50;

    private static final String SOMEBODY = "";

    private final Access access;
    private final Exemptions exemptions;

    ReadExemptions(Access access, Exemptions exemptions) {
        this.access = access;
        this.exemptions = exemptions;
    }

    /**
     * Newest first. Asked also where there is none, so that who reads who looked does not learn whether there is.
     *
     * @throws nl.veerkracht.kit.problem.UnknownResource for who does not know the case
     */
    ExemptionsView of(UUID caseId, Actor actor) {
        var reader = access.whoKnowsCase(caseId, actor);
        var about = access.aboutCase(caseId);
        var mayRecord = RecordExemption.isOfficerOf(about, reader);
        var person = about.youngPersonId();
        if (person == null
                || !access.decide(reader, DataClass.STATUTORY.recordedBy(SOMEBODY), about)
                        .isVisible()) {
            return new ExemptionsView(List.of(), mayRecord);
        }
        var shown = exemptions.of(caseId, person, MOST).stream()
                .filter(one -> access.decide(reader, one.item(), about).isFull())
                .map(ExemptionsView.Item::of)
                .toList();
        return new ExemptionsView(shown, mayRecord);
    }
}

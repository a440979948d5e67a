package nl.veerkracht.cases.advice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.advice.model.Advice;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.Decision;
import nl.veerkracht.kit.actor.Actor;

/** Reads the advices of a case for one reader; to whom the policy opens none, there are none. */
@ApplicationScoped
class ReadAdvice {
    private static final String SOMEBODY = "";

    private final Access access;
    private final StoredAdvices advices;

    ReadAdvice(Access access, StoredAdvices advices) {
        this.access = access;
        this.advices = advices;
    }

    /** An advice with what the policy decided about it for one reader. */
    record Seen(Advice advice, Decision decision) {}

    /**
     * Newest first. Asked also where there is none, so that who reads who looked does not learn whether there is.
     *
     * @throws nl.veerkracht.kit.problem.UnknownResource for who does not know the case
     */
    List<Seen> page(UUID caseId, List<String> cursor, int limit, Actor actor) {
        var reader = access.whoKnowsCase(caseId, actor);
        var about = access.aboutCase(caseId);
        UUID person = about.youngPersonId();
        if (person == null
                || !access.decide(reader, DataClass.ADVICE.recordedBy(SOMEBODY), about)
                        .isVisible()) {
            return List.of();
        }
        return advices.page(caseId, person, cursor, limit).stream()
                .map(one -> new Seen(one, access.decide(reader, one.item(), about)))
                .filter(one -> one.decision().isVisible())
                .toList();
    }
}

package nl.veerkracht.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.kit.actor.Actor;

/** Shows a reader the consents of a case that are theirs to see. */
@ApplicationScoped
public class ReadConsents {
    private final Consents consents;
    private final Access access;

    ReadConsents(Consents consents, Access access) {
        this.consents = consents;
        this.access = access;
    }

    /** @throws nl.veerkracht.kit.problem.UnknownResource for who does not know the case */
    public List<ConsentView> of(UUID caseId, Actor actor) {
        var reader = access.whoKnowsCase(caseId, actor);
        var facts = access.aboutCase(caseId).facts();
        return consents.of(caseId).stream()
                .filter(stored -> ConsentAccess.maySee(stored, reader))
                .map(stored -> ConsentView.of(stored, reader.today(), facts))
                .toList();
    }
}

package nl.veerkracht.cases.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.retention.Histories;
import nl.veerkracht.cases.retention.RetentionRules;
import nl.veerkracht.cases.retention.model.Due;

/** Former pupils of whom nothing has to be kept any longer; worked out when it is asked, and kept of nobody. */
@ApplicationScoped
class DueErasures {
    private final Access access;
    private final LastSchools lastSchools;
    private final Histories histories;
    private final RetentionRules rules;

    DueErasures(Access access, LastSchools lastSchools, Histories histories, RetentionRules rules) {
        this.access = access;
        this.lastSchools = lastSchools;
        this.histories = histories;
        this.rules = rules;
    }

    /** Whose time passed first, first; for who is no administrator of a school there is nobody. */
    List<Due> of(Reader reader) {
        if (!reader.isSchoolAdministrator()) {
            return List.of();
        }
        var formerPupils = lastSchools.formerPupils(reader.viewer().organisationIdentifier(), reader.today());
        return rules.inForce().due(histories.of(formerPupils), reader.today());
    }

    /** Those of them whom the reader is shown, put on record. */
    List<Due> shown(List<Due> page, Reader reader) {
        var school = reader.viewer().organisationIdentifier();
        return page.stream()
                .filter(due -> access.mayErase(reader, due.youngPersonId(), school))
                .toList();
    }
}

package nl.veerkracht.cases.look;

import java.time.Instant;
import java.util.List;
import nl.veerkracht.kit.audit.AccessRecord;
import nl.veerkracht.kit.audit.Verdict;

/**
 * Somebody looked, or was refused.
 *
 * @param organisationKind empty for somebody of the family
 * @param action what was asked, such as {@code GET /v1/cases/{caseId}}
 * @param seen what of, how far, and by which rule
 */
public record LookView(
        Instant at,
        String organisationKind,
        String organisationIdentifier,
        List<String> roles,
        String action,
        List<Verdict> seen) {

    static LookView of(AccessRecord record) {
        return new LookView(
                record.begun(),
                record.organisationKind(),
                record.organisationIdentifier(),
                record.roles(),
                record.action(),
                record.verdicts());
    }
}

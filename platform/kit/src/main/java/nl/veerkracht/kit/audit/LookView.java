package nl.veerkracht.kit.audit;

import java.time.Instant;
import java.util.List;

/**
 * Somebody looked, or was refused, as the one it is about is told: never which person of an organisation it was.
 *
 * @param trace the same for all that one look of somebody asked, in every service
 * @param own whether it was the reader
 * @param organisationKind empty for who acts for no organisation
 * @param action what was asked, such as {@code GET /v1/things/{id}}
 * @param seen what of, how far, and by which rule
 */
public record LookView(
        Instant at,
        String trace,
        boolean own,
        String organisationKind,
        String organisationIdentifier,
        List<String> roles,
        String action,
        List<Verdict> seen) {

    static LookView of(AccessRecord record, String reader) {
        return new LookView(
                record.begun(),
                record.traceId(),
                record.userId().equals(reader),
                record.organisationKind(),
                record.organisationIdentifier(),
                record.roles(),
                record.action(),
                record.verdicts());
    }
}

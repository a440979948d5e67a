package nl.veerkracht.cases.export;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A copy of all that one reader is shown of a case.
 *
 * @param complete whether nothing had to be cut for its length; what was cut has the link {@code next} to the rest
 * @param parts by name, each as its own resource answers it; what is not for the reader is not there
 */
public record CaseExportView(
        UUID caseId, UUID youngPersonId, Instant madeAt, boolean complete, Map<String, Object> parts) {

    @Override
    public String toString() {
        return "CaseExportView of " + caseId;
    }
}

package nl.veerkracht.school.carecase;

import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.contracts.carecase.CoordinationCaseClosedV1;
import nl.veerkracht.contracts.carecase.CoordinationCaseOpenedV1;
import org.jspecify.annotations.Nullable;

/** What was told about one case. */
record CaseFacts(
        UUID caseId,
        UUID youngPersonId,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn) {

    static CaseFacts of(UUID youngPersonId, CoordinationCaseOpenedV1 opened) {
        return new CaseFacts(opened.caseId(), youngPersonId, opened.openedOn(), null);
    }

    static CaseFacts of(UUID youngPersonId, CoordinationCaseClosedV1 closed) {
        return new CaseFacts(closed.caseId(), youngPersonId, null, closed.closedOn());
    }

    CaseFacts and(CaseFacts later) {
        return new CaseFacts(
                caseId,
                youngPersonId,
                later.openedOn == null ? openedOn : later.openedOn,
                later.closedOn == null ? closedOn : later.closedOn);
    }
}

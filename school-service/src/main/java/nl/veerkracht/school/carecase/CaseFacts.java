package nl.veerkracht.school.carecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.contracts.carecase.CoordinationCaseClosedV1;
import nl.veerkracht.contracts.carecase.CoordinationCaseOpenedV1;
import nl.veerkracht.contracts.carecase.CoordinationCaseReopenedV1;
import org.jspecify.annotations.Nullable;

/**
 * What was told about one case.
 *
 * @param toldAt when it was told last that the case was closed or reopened
 */
record CaseFacts(
        UUID caseId,
        UUID youngPersonId,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable Instant toldAt) {

    static CaseFacts of(UUID youngPersonId, CoordinationCaseOpenedV1 opened) {
        return new CaseFacts(opened.caseId(), youngPersonId, opened.openedOn(), null, null);
    }

    static CaseFacts of(UUID youngPersonId, CoordinationCaseClosedV1 closed, Instant toldAt) {
        return new CaseFacts(closed.caseId(), youngPersonId, null, closed.closedOn(), toldAt);
    }

    static CaseFacts of(UUID youngPersonId, CoordinationCaseReopenedV1 reopened, Instant toldAt) {
        return new CaseFacts(reopened.caseId(), youngPersonId, null, null, toldAt);
    }

    /** Both, in whatever order they came; of closing and reopening counts what was told last. */
    CaseFacts and(CaseFacts other) {
        var last = toldAt == null || other.toldAt != null && !other.toldAt.isBefore(toldAt) ? other : this;
        return new CaseFacts(
                caseId, youngPersonId, other.openedOn == null ? openedOn : other.openedOn, last.closedOn, last.toldAt);
    }

    /** Whether absence is to be told from here on. */
    boolean begins() {
        return openedOn != null || toldAt != null && closedOn == null;
    }
}

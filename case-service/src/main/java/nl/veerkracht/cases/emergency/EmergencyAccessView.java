package nl.veerkracht.cases.emergency;

import java.time.Instant;
import java.util.UUID;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.emergency.model.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * Emergency access, for who judges it.
 *
 * @param youngPersonId only for who may know the young person
 * @param staffNumber by which the own organisation knows who looked, if it told us
 * @param until when it ends by itself
 * @param looks how often something was looked at by breaking the glass
 * @param mayJudge whether this reader can judge it still
 * @param judgement absent as long as nobody has judged
 */
public record EmergencyAccessView(
        UUID id,
        @Nullable UUID youngPersonId,
        String organisationKind,
        String organisationIdentifier,
        String role,
        String account,
        @Nullable String staffNumber,
        Instant openedAt,
        Instant until,
        String reason,
        int looks,
        boolean mayJudge,
        @Nullable JudgementView judgement) {

    /** What a second person found. */
    public record JudgementView(boolean justified, String explanation, Instant at) {
        private static @Nullable JudgementView of(@Nullable Judgement judgement) {
            return judgement == null
                    ? null
                    : new JudgementView(judgement.justified(), judgement.explanation(), judgement.at());
        }
    }

    static EmergencyAccessView of(ReviewQueue.Stored stored, boolean knowsPerson, Reader reader) {
        var access = stored.access();
        var by = access.by();
        return new EmergencyAccessView(
                access.id(),
                knowsPerson ? access.whom().youngPersonId() : null,
                by.organisationKind(),
                by.organisationIdentifier(),
                by.role(),
                by.account(),
                by.staffNumber(),
                access.openedAt(),
                access.until(),
                access.reason(),
                stored.looks(),
                stored.judgement() == null && !by.account().equals(reader.subject()),
                JudgementView.of(stored.judgement()));
    }
}

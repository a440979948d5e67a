package nl.veerkracht.notification.notice.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What exactly a notice is about, beside whom; each part where there is one. */
public record About(
        @Nullable UUID caseId,
        @Nullable UUID taskId,
        @Nullable UUID reportId) {
    /** Nothing in particular. */
    public static final About NOTHING = new About(null, null, null);

    static About ofCase(@Nullable UUID caseId) {
        return new About(caseId, null, null);
    }

    static About task(UUID caseId, UUID taskId) {
        return new About(caseId, taskId, null);
    }

    static About report(UUID reportId) {
        return new About(null, null, reportId);
    }
}

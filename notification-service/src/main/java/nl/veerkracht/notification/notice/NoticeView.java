package nl.veerkracht.notification.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its reader sees it; who and what exactly is behind the ids, for whoever may see that.
 *
 * @param youngPersonId nobody when it is about the school itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticeView(
        UUID id,
        String kind,
        @Nullable UUID youngPersonId,
        @Nullable UUID caseId,
        @Nullable UUID taskId,
        @Nullable UUID reportId,
        Instant createdAt,
        @Nullable Instant readAt) {}

package nl.veerkracht.notification.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice as its reader sees it; who and what exactly is behind the ids, for whoever may see that. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticeView(
        UUID id,
        String kind,
        UUID youngPersonId,
        @Nullable UUID caseId,
        @Nullable UUID taskId,
        Instant createdAt,
        @Nullable Instant readAt) {}

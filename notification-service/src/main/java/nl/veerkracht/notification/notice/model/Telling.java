package nl.veerkracht.notification.notice.model;

import java.util.Set;
import java.util.UUID;
import nl.veerkracht.contracts.notification.Channel;
import org.jspecify.annotations.Nullable;

/** One thing to tell one audience, and the ways to bring it. */
public record Telling(
        NoticeKind kind,
        Audience audience,
        @Nullable UUID caseId,
        @Nullable UUID taskId,
        Set<Channel> channels) {

    /** Whether mail goes out beside the notice in the inbox. */
    public boolean isMailed() {
        return channels.contains(Channel.EMAIL);
    }
}

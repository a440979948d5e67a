package nl.veerkracht.notification.notice.model;

import java.util.Set;
import nl.veerkracht.contracts.notification.Channel;

/** One thing to tell one audience, and the ways to bring it. */
public record Telling(NoticeKind kind, Audience audience, About about, Set<Channel> channels) {
    static final Set<Channel> INBOX = Set.of(Channel.INBOX);
    static final Set<Channel> INBOX_AND_MAIL = Set.of(Channel.INBOX, Channel.EMAIL);

    /** Whether mail goes out beside the notice in the inbox. */
    public boolean isMailed() {
        return channels.contains(Channel.EMAIL);
    }
}

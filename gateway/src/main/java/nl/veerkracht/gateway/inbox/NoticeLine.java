package nl.veerkracht.gateway.inbox;

import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.NoticeKind;
import nl.veerkracht.gateway.page.Who;
import nl.veerkracht.gateway.remote.NotificationService.Notice;
import nl.veerkracht.gateway.remote.People;
import org.jspecify.annotations.Nullable;

/**
 * Something that the reader was told.
 *
 * @param where the page that it is about; nothing when that is the page of whom it is about
 * @param who nobody when it is about the reader's own school
 */
public record NoticeLine(
        UUID id,
        String what,
        @Nullable String where,
        @Nullable Who who,
        Written when,
        boolean isNew) {

    public static NoticeLine of(Notice notice, People people, Messages messages, Dates dates) {
        var kind = NoticeKind.parse(notice.kind());
        var person = notice.youngPersonId();
        return new NoticeLine(
                notice.id(),
                messages.notice(kind),
                where(kind, notice.reportId()),
                person == null ? null : Who.of(person, people, messages),
                dates.moment(notice.createdAt()),
                notice.readAt() == null);
    }

    /** Everyone whom these are about. */
    public static Stream<UUID> people(Collection<Notice> notices) {
        return notices.stream().map(Notice::youngPersonId).filter(Objects::nonNull);
    }

    /** What is with another municipality now is there no longer. */
    private static @Nullable String where(NoticeKind kind, @Nullable UUID reportId) {
        if (kind == NoticeKind.FEED_SILENT) {
            return "/school/feed";
        }
        return reportId == null || kind == NoticeKind.REPORT_MOVED_AWAY ? null : "/reports/" + reportId;
    }
}

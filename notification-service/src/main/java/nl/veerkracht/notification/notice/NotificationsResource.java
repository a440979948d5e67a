package nl.veerkracht.notification.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.paging.Cursor;
import nl.veerkracht.kit.problem.InvalidRequest;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.notification.notice.OwnNotices.Wanted;
import nl.veerkracht.notification.notice.model.Person;
import org.jspecify.annotations.Nullable;

/** The inbox of whoever asks; there is no way to ask for another's. */
@Path("/v1/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class NotificationsResource {
    private static final int USUAL_LIMIT = 50;

    private final Actors actors;
    private final OwnNotices notices;
    private final MarkRead markRead;
    private final NoticesOnRecord onRecord;

    NotificationsResource(Actors actors, OwnNotices notices, MarkRead markRead, NoticesOnRecord onRecord) {
        this.actors = actors;
        this.notices = notices;
        this.markRead = markRead;
        this.onRecord = onRecord;
    }

    /**
     * A page of an inbox.
     *
     * @param next link to the page after it
     * @param unread how many there are to read in all, whatever the page shows
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InboxView(
            List<NoticeView> items, @Nullable String next, long unread) {}

    @GET
    public InboxView list(
            @QueryParam("unread") @DefaultValue("false") boolean unread,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var person = person();
        var size = Cursor.limit(limit, USUAL_LIMIT);
        var found = notices.list(person, wanted(!unread, cursor, size + 1));
        var items = found.subList(0, Math.min(size, found.size()));
        items.forEach(notice -> onRecord.shown(person, notice.youngPersonId()));
        var next = found.size() > size ? link(items.get(size - 1), unread, size) : null;
        return new InboxView(items, next, notices.unread(person));
    }

    @PUT
    @Path("/{id}/read")
    public void read(@PathParam("id") String id) {
        var person = person();
        markRead.run(noticeId(id, person), person);
    }

    private Person person() {
        var actor = actors.current();
        return new Person(
                actor.subject(),
                actor.organisationKind(),
                actor.organisationIdentifier(),
                actor.roles(),
                actor.staffNumber());
    }

    private UUID noticeId(String id, Person person) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            onRecord.refused(person, null);
            throw new UnknownResource();
        }
    }

    private static Wanted wanted(boolean readToo, @Nullable String cursor, int limit) {
        var from = Cursor.decoded(cursor, 2);
        if (from.isEmpty()) {
            return new Wanted(readToo, null, null, limit);
        }
        var keys = from.get().keys();
        try {
            return new Wanted(readToo, Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)), limit);
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw new InvalidRequest(List.of(new Fault("/cursor", "is not a cursor of this list: use the next link")));
        }
    }

    private static String link(NoticeView last, boolean unread, int limit) {
        var cursor = new Cursor(List.of(last.createdAt().toString(), last.id().toString()));
        return "/v1/notifications?unread=%s&limit=%d&cursor=%s".formatted(unread, limit, cursor.encoded());
    }
}

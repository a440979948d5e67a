package nl.veerkracht.gateway.inbox;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.UUID;
import nl.veerkracht.gateway.inbox.InboxDesk.InboxData;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Flash;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.Fingerprint;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.NotificationService;
import nl.veerkracht.gateway.session.Reader;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The inbox, and the form that says a message was read. */
@Path("/inbox")
@Blocking
public class InboxResource {
    private final Reader reader;
    private final InboxDesk desk;
    private final NotificationService notifications;
    private final Layouts layouts;
    private final Words words;
    private final Fingerprint fingerprint;

    InboxResource(
            Reader reader,
            InboxDesk desk,
            @RestClient NotificationService notifications,
            Layouts layouts,
            Words words,
            Fingerprint fingerprint) {
        this.reader = reader;
        this.desk = desk;
        this.notifications = notifications;
        this.layouts = layouts;
        this.words = words;
        this.fingerprint = fingerprint;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show(
            @QueryParam("show") @Nullable String show,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("done") @Nullable String done) {
        var unreadOnly = "unread".equals(show);
        var data = Answers.await(desk.look(reader.asking(), unreadOnly, cursor));
        var live = !unreadOnly && cursor == null ? "/inbox/live?seen=" + fingerprint.of(data) : null;
        return page(data, unreadOnly, live, done).setLocale(reader.language().code());
    }

    @POST
    @Path("/{id}/read")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response read(UUID id) {
        try {
            Answers.done(notifications.read(reader.asking().authorization(), id));
            return Response.seeOther(URI.create("/inbox")).build();
        } catch (ServiceDown down) {
            return Response.seeOther(URI.create("/inbox?done=" + Flash.LATER.code()))
                    .build();
        }
    }

    /** Where one lands after signing in again half-way. */
    @GET
    @Path("/{id}/read")
    public Response back(UUID id) {
        return Response.seeOther(URI.create("/inbox")).build();
    }

    private InboxPage page(InboxData data, boolean unreadOnly, @Nullable String live, @Nullable String done) {
        var messages = words.in(reader.language());
        var dates = new Dates(reader.language());
        var listed = data.notices().or(Listed.none());
        var lines = listed.items().stream()
                .map(notice -> NoticeLine.of(notice, data.people(), messages, dates))
                .sorted(Comparator.comparing(NoticeLine::isNew).reversed())
                .toList();
        var unread = listed.unread() == null ? 0 : listed.unread();
        return new InboxPage(
                layouts.live(Place.INBOX, live),
                Flash.said(done, reader.language()),
                unreadOnly,
                unread,
                lines,
                data.notices().isMissing(),
                listed.nextCursor());
    }
}

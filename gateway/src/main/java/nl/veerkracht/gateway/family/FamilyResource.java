package nl.veerkracht.gateway.family;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.gateway.timeline.LineMessages;
import nl.veerkracht.gateway.timeline.TimelineAsked;
import nl.veerkracht.gateway.timeline.TimelineForm;
import nl.veerkracht.kit.clock.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Where the young person and parents begin: the one page there is, a choice of several, or the form for a code. */
@Path("/family")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class FamilyResource {
    private final Reader reader;
    private final FamilyDesk desk;
    private final FamilyPages pages;
    private final BusinessClock clock;

    FamilyResource(Reader reader, FamilyDesk desk, FamilyPages pages, BusinessClock clock) {
        this.reader = reader;
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    public Response home(@QueryParam("done") @Nullable String done) {
        var known = Answers.await(desk.known(reader.asking()));
        var linked = FamilyDone.LINKED.code().equals(done);
        return switch (known.links().size()) {
            case 0 -> linked ? Response.ok(pages.nothingToRead()).build() : to("/family/code");
            case 1 -> to("/family/" + known.links().get(0).youngPersonId() + (linked ? "?done=" + done : ""));
            default -> Response.ok(pages.choose(known, done)).build();
        };
    }

    @GET
    @Path("/{id}")
    public Response show(UUID id, @BeanParam TimelineAsked asked, @QueryParam("done") @Nullable String done) {
        var texts = Words.of(LineMessages.class, reader.language());
        var line = TimelineForm.checked(asked, texts, clock.today());
        var data = Answers.await(desk.look(reader.asking(), id, line.query()));
        if (data.isSilent()) {
            throw Answers.down();
        }
        return Response.status(line.errors().isEmpty() ? 200 : 400)
                .entity(pages.page(id, data, line, done))
                .build();
    }

    private static Response to(String place) {
        return Response.seeOther(URI.create(place)).build();
    }
}

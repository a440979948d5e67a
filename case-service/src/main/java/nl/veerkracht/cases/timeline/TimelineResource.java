package nl.veerkracht.cases.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.request.NextLink;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** The shared timeline of a young person: everyone who takes part reads the part of it that is theirs to see. */
@Blocking
@Path("/v1/young-people/{youngPersonId}/timeline")
@Produces(MediaType.APPLICATION_JSON)
public class TimelineResource {
    private final TimelineReader timeline;
    private final Access access;
    private final Actors actors;
    private final ObjectMapper json;

    TimelineResource(TimelineReader timeline, Access access, Actors actors, ObjectMapper json) {
        this.timeline = timeline;
        this.access = access;
        this.actors = actors;
        this.json = json;
    }

    private record Wanted(List<String> cursor, int limit) {}

    @GET
    public Response read(
            @PathParam("youngPersonId") UUID youngPersonId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
            @Context UriInfo asked,
            @Context Request request) {
        var reader = access.reader(actors.current()).orElseThrow(UnknownResource::new);
        var wanted = wanted(cursor, limit);
        var language = Language.best(acceptLanguage);
        return answer(page(youngPersonId, reader, wanted, language, asked), language, request);
    }

    private static Wanted wanted(@Nullable String cursor, @Nullable String limit) {
        var check = new RequestCheck();
        var wanted = new Wanted(
                check.cursor(cursor, LocalDate::parse, Instant::parse, Short::valueOf, UUID::fromString),
                check.limit(limit));
        check.done();
        return wanted;
    }

    private Page<TimelineEntryView> page(
            UUID youngPersonId, Reader reader, Wanted wanted, Locale language, UriInfo asked) {
        var about = access.aboutPerson(youngPersonId);
        if (!access.mayKnow(reader, about)) {
            throw new UnknownResource();
        }
        var seen = timeline.read(youngPersonId, reader, about, wanted.cursor(), wanted.limit() + 1);
        var sentences = new Sentences(language);
        return NextLink.page(
                seen,
                wanted.limit(),
                one -> TimelineEntryView.of(one, sentences),
                one -> one.entry().cursor(),
                asked);
    }

    /** The tag is over what this reader sees, so that it tells nothing of what the reader does not see. */
    private Response answer(Page<TimelineEntryView> page, Locale language, Request request) {
        try {
            var body = json.writeValueAsBytes(page);
            var tag = Tag.of(body);
            var unchanged = request.evaluatePreconditions(tag);
            var answer = unchanged == null ? Response.ok(body) : unchanged;
            return answer.tag(tag)
                    .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                    .build();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the page cannot be written as JSON", impossible);
        }
    }
}

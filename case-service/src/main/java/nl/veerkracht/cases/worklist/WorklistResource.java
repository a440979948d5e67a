package nl.veerkracht.cases.worklist;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.carecase.model.CaseStep;
import nl.veerkracht.cases.request.NextLink;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** The work of the reader, as lists of cases; nothing is on any of them in which the reader does not take part. */
@Blocking
@Path("/v1/worklists")
@Produces(MediaType.APPLICATION_JSON)
public class WorklistResource {
    static final Pattern SCHOOL = Pattern.compile("[0-9A-Z]{6}");
    static final String NO_SCHOOL = "must be a school location code, such as 14RC00";

    private final Worklists worklists;
    private final Access access;
    private final Actors actors;

    WorklistResource(Worklists worklists, Access access, Actors actors) {
        this.worklists = worklists;
        this.access = access;
        this.actors = actors;
    }

    /** How many there are on each; who reads what of whom is not told, so nobody is on record. */
    @GET
    public WorklistCounts counts() {
        var actor = actors.current();
        return access.reader(actor)
                .map(reader -> worklists.counts(reader, actor))
                .orElseGet(() -> WorklistCounts.of(Stream.of()));
    }

    @GET
    @Path("/{list}")
    public Page<WorklistCase> list(
            @PathParam("list") String list,
            @QueryParam("step") @Nullable String step,
            @QueryParam("schoolId") @Nullable String schoolId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit,
            @Context UriInfo asked) {
        var actor = actors.current();
        var reader = access.reader(actor);
        var which = Worklist.parse(list).orElseThrow(UnknownResource::new);
        var check = new RequestCheck();
        check.matches("schoolId", schoolId, SCHOOL, NO_SCHOOL);
        var wanted = new Wanted(
                check.oneOf("step", step, CaseStep.class),
                schoolId,
                check.cursor(cursor, LocalDate::parse, UUID::fromString),
                check.limit(limit));
        check.done();
        var rows = reader.map(one -> worklists.page(one, actor, which, wanted)).orElse(List.of());
        reader.ifPresent(one -> access.listed(
                one, rows.stream().map(WorklistCase::youngPersonId).toList(), "takes-part-in-case"));
        return NextLink.page(rows, wanted.limit(), Function.identity(), WorklistCase::cursor, asked);
    }
}

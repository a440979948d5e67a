package nl.veerkracht.cases.carecase;

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
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.carecase.CaseList.Wanted;
import nl.veerkracht.cases.carecase.model.CaseStatus;
import nl.veerkracht.cases.request.NextLink;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** The cases in which the reader takes part. */
@Blocking
@Path("/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
public class CareCaseResource {
    private final CaseList cases;
    private final Access access;
    private final Actors actors;

    CareCaseResource(CaseList cases, Access access, Actors actors) {
        this.cases = cases;
        this.access = access;
        this.actors = actors;
    }

    @GET
    public Page<CareCaseView> list(
            @QueryParam("youngPersonId") @Nullable String youngPersonId,
            @QueryParam("status") @Nullable String status,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit,
            @Context UriInfo asked) {
        var reader = access.reader(actors.current());
        var check = new RequestCheck();
        var wanted = new Wanted(
                check.id("youngPersonId", youngPersonId),
                check.oneOf("status", status, CaseStatus.class),
                check.cursor(cursor, LocalDate::parse, UUID::fromString),
                check.limit(limit));
        check.done();
        var rows = reader.map(one -> cases.page(one, wanted)).orElse(List.of());
        reader.ifPresent(one -> access.listed(one, people(rows), "takes-part-in-case"));
        return NextLink.page(rows, wanted.limit(), Function.identity(), CareCaseView::cursor, asked);
    }

    @GET
    @Path("/{caseId}")
    public CareCaseView one(@PathParam("caseId") UUID caseId) {
        var reader = access.whoKnowsCase(caseId, actors.current());
        return cases.known(reader, caseId).orElseThrow(UnknownResource::new);
    }

    private static List<UUID> people(List<CareCaseView> rows) {
        return rows.stream().map(CareCaseView::youngPersonId).toList();
    }
}

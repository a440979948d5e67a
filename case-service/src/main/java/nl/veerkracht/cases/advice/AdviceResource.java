package nl.veerkracht.cases.advice;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import nl.veerkracht.cases.access.Preview;
import nl.veerkracht.cases.request.IdempotencyKeys;
import nl.veerkracht.cases.request.NextLink;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.paging.Page;
import org.jspecify.annotations.Nullable;

/** The advices of a case for whom the policy opens them, giving one, and seeing beforehand who will read it. */
@Blocking
@Path("/v1/cases/{caseId}/advice")
@Produces(MediaType.APPLICATION_JSON)
public class AdviceResource {
    private final ReadAdvice readAdvice;
    private final GiveAdvice giveAdvice;
    private final Advisers advisers;
    private final Actors actors;

    AdviceResource(ReadAdvice readAdvice, GiveAdvice giveAdvice, Advisers advisers, Actors actors) {
        this.readAdvice = readAdvice;
        this.giveAdvice = giveAdvice;
        this.advisers = advisers;
        this.actors = actors;
    }

    @GET
    public Page<AdviceView> list(
            @PathParam("caseId") UUID caseId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit,
            @Context UriInfo asked) {
        var actor = actors.current();
        var check = new RequestCheck();
        var from = check.cursor(cursor, Instant::parse, UUID::fromString);
        var most = check.limit(limit);
        check.done();
        return NextLink.page(
                readAdvice.page(caseId, from, most + 1, actor),
                most,
                seen -> AdviceView.of(seen.advice(), seen.decision()),
                seen -> AdviceView.cursor(seen.advice()),
                asked);
    }

    /** Who would read what of an advice of the physician who asks, if it were given today. */
    @GET
    @Path("/readers")
    public Page<AdviceReaderView> readers(@PathParam("caseId") UUID caseId) {
        var adviser = advisers.of(caseId, actors.current());
        var preview = new Preview(adviser.about().facts(), adviser.reader().today());
        var own = adviser.reader().partIdentifier();
        return new Page<>(
                preview.onlookers().stream()
                        .map(one -> AdviceReaderView.of(
                                one, preview, DataClass.ADVICE.recordedBy(own), DataClass.CONSULT.recordedBy(own)))
                        .toList(),
                null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response give(
            @PathParam("caseId") UUID caseId,
            @Nullable AdviceRequest request,
            @HeaderParam(IdempotencyKeys.HEADER) @Nullable String key) {
        var actor = actors.current();
        var check = new RequestCheck();
        IdempotencyKeys.check(key, check);
        var advice = giveAdvice.run(caseId, request, key, check, actor);
        return Response.created(URI.create("/v1/cases/" + caseId + "/advice"))
                .entity(AdviceView.full(advice))
                .build();
    }
}

package nl.veerkracht.cases.voice;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import nl.veerkracht.cases.request.IdempotencyKeys;
import nl.veerkracht.cases.request.NextLink;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.cases.voice.ChooseAudience.Which;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.paging.Page;
import org.jspecify.annotations.Nullable;

/** The own words of the young person and the parents: each reader what the author chose to share, the author all. */
@Blocking
@Path("/v1/young-people/{youngPersonId}/voices")
@Produces(MediaType.APPLICATION_JSON)
public class VoiceResource {
    private final SayInOwnWords sayInOwnWords;
    private final ChooseAudience chooseAudience;
    private final ReadVoices readVoices;
    private final Actors actors;

    VoiceResource(SayInOwnWords sayInOwnWords, ChooseAudience chooseAudience, ReadVoices readVoices, Actors actors) {
        this.sayInOwnWords = sayInOwnWords;
        this.chooseAudience = chooseAudience;
        this.readVoices = readVoices;
        this.actors = actors;
    }

    @GET
    public Page<VoiceView> list(
            @PathParam("youngPersonId") UUID youngPersonId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit,
            @Context UriInfo asked) {
        var actor = actors.current();
        var check = new RequestCheck();
        var from = check.cursor(cursor, Instant::parse, UUID::fromString);
        var most = check.limit(limit);
        check.done();
        var seen = readVoices.page(youngPersonId, from, most + 1, actor);
        return NextLink.page(seen, most, VoiceView::of, VoiceView::cursor, asked);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response say(
            @PathParam("youngPersonId") UUID youngPersonId,
            @Nullable VoiceRequest request,
            @HeaderParam(IdempotencyKeys.HEADER) @Nullable String key) {
        var actor = actors.current();
        var check = new RequestCheck();
        IdempotencyKeys.check(key, check);
        var said = VoiceRequest.said(request, check);
        var voice = sayInOwnWords.run(youngPersonId, said, key, actor);
        return Response.created(URI.create("/v1/young-people/" + youngPersonId + "/voices"))
                .entity(VoiceView.of(voice))
                .build();
    }

    @PUT
    @Path("/{voiceId}/audience")
    @Consumes(MediaType.APPLICATION_JSON)
    public VoiceView share(
            @PathParam("youngPersonId") UUID youngPersonId,
            @PathParam("voiceId") UUID voiceId,
            @Nullable VoiceRequest request) {
        var actor = actors.current();
        var audience = VoiceRequest.chosen(request);
        return VoiceView.of(chooseAudience.share(new Which(youngPersonId, voiceId), audience, actor));
    }

    /** Taking back is final: it can be said anew. */
    @POST
    @Path("/{voiceId}/taking-back")
    public VoiceView takeBack(@PathParam("youngPersonId") UUID youngPersonId, @PathParam("voiceId") UUID voiceId) {
        return VoiceView.of(chooseAudience.takeBack(new Which(youngPersonId, voiceId), actors.current()));
    }
}

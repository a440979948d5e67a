package nl.veerkracht.cases.consent;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.veerkracht.cases.consent.model.How;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.kit.actor.Actors;
import org.jspecify.annotations.Nullable;

/** Answering, and taking back: refusing is as easy as agreeing. */
@Blocking
@Path("/v1/consents/{consentId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsentAnswerResource {
    private static final int LONGEST_PROOF = 500;

    private final AnswerConsent answerConsent;
    private final Actors actors;

    ConsentAnswerResource(AnswerConsent answerConsent, Actors actors) {
        this.answerConsent = answerConsent;
        this.actors = actors;
    }

    /**
     * An answer; the last three only by who records what somebody else said.
     *
     * @param agrees left out of a withdrawal
     */
    public record AnswerRequest(
            @Nullable Boolean agrees,
            @Nullable String relativeId,
            @Nullable String how,
            @Nullable String proof) {}

    @POST
    @Path("/answers")
    public ConsentView answer(@PathParam("consentId") UUID consentId, @Nullable AnswerRequest request) {
        var actor = actors.current();
        var check = new RequestCheck();
        var said = said(request, check);
        if (request == null || request.agrees() == null) {
            check.fault("agrees", "is required");
        }
        check.done();
        var agrees = request != null && Boolean.TRUE.equals(request.agrees());
        return answerConsent.answer(consentId, agrees, said, actor);
    }

    @POST
    @Path("/withdrawal")
    public ConsentView withdraw(@PathParam("consentId") UUID consentId, @Nullable AnswerRequest request) {
        var actor = actors.current();
        var check = new RequestCheck();
        var said = said(request, check);
        check.done();
        return answerConsent.withdraw(consentId, said, actor);
    }

    private static AnswerConsent.Said said(@Nullable AnswerRequest request, RequestCheck check) {
        return request == null
                ? new AnswerConsent.Said(null, null, null)
                : new AnswerConsent.Said(
                        check.id("relativeId", request.relativeId()),
                        check.oneOf("how", request.how(), How.class),
                        check.text("proof", request.proof(), LONGEST_PROOF));
    }
}

package nl.veerkracht.cases.step;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumMap;
import java.util.UUID;
import nl.veerkracht.cases.carecase.model.StepField;
import nl.veerkracht.cases.request.IdempotencyKeys;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.kit.actor.Actors;
import org.jspecify.annotations.Nullable;

/** The steps of a case: where it stands, how it came there, and bringing it further. */
@Blocking
@Path("/v1/cases/{caseId}/steps")
@Produces(MediaType.APPLICATION_JSON)
public class StepResource {
    private final TakeStep takeStep;
    private final ReadSteps readSteps;
    private final Actors actors;

    StepResource(TakeStep takeStep, ReadSteps readSteps, Actors actors) {
        this.takeStep = takeStep;
        this.readSteps = readSteps;
        this.actors = actors;
    }

    /** Where to, and what is to be recorded; which of it a step asks for, the list of open steps says. */
    public record StepRequest(
            @Nullable String to,
            @Nullable String happenedOn,
            @Nullable String reason,
            @Nullable String question,
            @Nullable String schoolDid,
            @Nullable String familyInformedOn,
            @Nullable String languageNeeds,
            @Nullable String healthService,
            @Nullable String appointmentOn,
            @Nullable String returnedOn,
            @Nullable String outcome) {

        StepWish wish() {
            var fields = new EnumMap<StepField, String>(StepField.class);
            for (var field : StepField.values()) {
                var value = value(field);
                if (value != null) {
                    fields.put(field, value);
                }
            }
            return new StepWish(to, happenedOn, fields);
        }

        private @Nullable String value(StepField field) {
            return switch (field) {
                case REASON -> reason;
                case QUESTION -> question;
                case SCHOOL_DID -> schoolDid;
                case FAMILY_INFORMED_ON -> familyInformedOn;
                case LANGUAGE_NEEDS -> languageNeeds;
                case HEALTH_SERVICE -> healthService;
                case APPOINTMENT_ON -> appointmentOn;
                case RETURNED_ON -> returnedOn;
                case OUTCOME -> outcome;
            };
        }
    }

    @GET
    public CaseStepsView get(@PathParam("caseId") UUID caseId) {
        return readSteps.of(caseId, actors.current());
    }

    /** Answered when it is done; "nothing is needed now" is only proposed by it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public CaseStepsView take(
            @PathParam("caseId") UUID caseId,
            @Nullable StepRequest request,
            @HeaderParam(IdempotencyKeys.HEADER) @Nullable String key) {
        var actor = actors.current();
        var check = new RequestCheck();
        IdempotencyKeys.check(key, check);
        check.done();
        var wish = request == null ? StepWish.NONE : request.wish();
        takeStep.run(caseId, wish, key, actor);
        return readSteps.of(caseId, actor);
    }
}

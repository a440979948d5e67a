package nl.veerkracht.gateway.step;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What was filled in on the form of a step, of all that the steps ask for together. */
public final class StepFilled {
    @RestForm
    @Nullable
    UUID request;

    @RestForm
    @Nullable
    String reason;

    @RestForm
    @Nullable
    String question;

    @RestForm
    @Nullable
    String schoolDid;

    @RestForm
    @Nullable
    String familyInformedOn;

    @RestForm
    @Nullable
    String languageNeeds;

    @RestForm
    @Nullable
    String healthService;

    @RestForm
    @Nullable
    String appointmentOn;

    @RestForm
    @Nullable
    String returnedOn;

    @RestForm
    @Nullable
    String outcome;

    /** What makes the same form sent twice one step. */
    UUID request() {
        return Objects.requireNonNullElseGet(request, UUID::randomUUID);
    }

    Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        put(typed, "reason", reason);
        put(typed, "question", question);
        put(typed, "schoolDid", schoolDid);
        put(typed, "familyInformedOn", familyInformedOn);
        put(typed, "languageNeeds", languageNeeds);
        put(typed, "healthService", healthService);
        put(typed, "appointmentOn", appointmentOn);
        put(typed, "returnedOn", returnedOn);
        put(typed, "outcome", outcome);
        return typed;
    }

    private static void put(Map<String, String> typed, String name, @Nullable String value) {
        if (value != null) {
            typed.put(name, value);
        }
    }
}

package nl.veerkracht.kit.audit;

import java.time.Instant;
import java.util.List;
import nl.veerkracht.kit.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * All that is the same for everyone whom one request was about.
 *
 * @param actor who asked; null for who cannot be believed
 * @param client the program that acted for the actor; null when the token does not say
 * @param roles those that were decided by
 * @param status of the answer, as HTTP has it
 */
record Visit(
        @Nullable Actor actor,
        @Nullable String client,
        List<String> roles,
        Action action,
        Trace trace,
        int status,
        Instant ended) {

    /** As Logboek Dataverwerkingen has it: what is refused for a reason of its own is no error. */
    String outcome() {
        if (status >= 500) {
            return "Error";
        }
        return status >= 400 ? "Unset" : "Ok";
    }
}

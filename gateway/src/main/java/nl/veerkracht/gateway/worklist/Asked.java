package nl.veerkracht.gateway.worklist;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the address asks for.
 *
 * @param choice absent when it asks for nothing: then one begins with what one chose to begin with
 * @param cursor where the list begins, when not at its beginning
 */
public record Asked(Optional<Choice> choice, @Nullable String cursor) {

    public static Asked of(
            @Nullable String list, @Nullable String step, @Nullable String school, @Nullable String cursor) {
        return new Asked(Choice.of(list, step, school), cursor);
    }

    /** To go before more of an address; empty when nothing was chosen. */
    public String kept() {
        return choice.map(chosen -> "&" + chosen.query()).orElse("");
    }
}

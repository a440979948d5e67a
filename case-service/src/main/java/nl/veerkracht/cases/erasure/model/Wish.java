package nl.veerkracht.cases.erasure.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody be erased, and why.
 *
 * @param note what the second person should know; forgotten when it is carried out
 */
public record Wish(
        UUID youngPersonId, Ground ground, @Nullable String note) {

    /** The note is somebody's own words. */
    @Override
    public String toString() {
        return "Wish[" + youngPersonId + ", " + ground + "]";
    }
}

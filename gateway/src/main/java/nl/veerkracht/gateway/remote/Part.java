package nl.veerkracht.gateway.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.WebApplicationException;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page: what a service answered, that the reader may not know of it, or that the service did not answer. What
 * cannot be shown now is never shown as empty.
 *
 * @param state which of the three
 * @param value what there is to show, when there is
 */
public record Part<T>(State state, @Nullable T value) {
    private static final Logger LOG = Logger.getLogger(Part.class);

    /** How asking went. */
    public enum State {
        SHOWN,
        REFUSED,
        MISSING
    }

    /** What came of asking; never fails. */
    public static <T> Uni<Part<T>> of(Uni<T> asked) {
        return asked.map(Part::shown).onFailure().recoverWithItem(Part::without);
    }

    /** A part that there is. */
    public static <T> Part<T> shown(T value) {
        return new Part<>(State.SHOWN, Objects.requireNonNull(value, "a service answered nothing"));
    }

    /** A part that nobody need be asked for, because there is nothing it could be about. */
    public static <T> Part<T> refused() {
        return new Part<>(State.REFUSED, null);
    }

    /** A part that could not be asked for now. */
    public static <T> Part<T> missing() {
        return new Part<>(State.MISSING, null);
    }

    public boolean isMissing() {
        return state == State.MISSING;
    }

    public boolean isRefused() {
        return state == State.REFUSED;
    }

    public boolean isShown() {
        return state == State.SHOWN;
    }

    /** The value, or this when there is none to show. */
    public T or(T otherwise) {
        return value == null ? otherwise : value;
    }

    private static <T> Part<T> without(Throwable failure) {
        if (failure instanceof WebApplicationException answer
                && isRefusal(answer.getResponse().getStatus())) {
            return refused();
        }
        LOG.warnf("a part of a page is left out: %s", failure.getClass().getSimpleName());
        return missing();
    }

    private static boolean isRefusal(int status) {
        return status == 403 || status == 404;
    }
}

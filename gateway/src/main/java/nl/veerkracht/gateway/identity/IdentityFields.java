package nl.veerkracht.gateway.identity;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What was said about two young people, as a browser sends it. */
public class IdentityFields {
    private static final int LONGEST = 500;

    @RestForm
    public @Nullable UUID first;

    @RestForm
    public @Nullable UUID second;

    /** Only about this one, for the page that is shown again. */
    @RestForm
    public @Nullable UUID about;

    /** Which button. */
    @RestForm
    public @Nullable String status;

    @RestForm
    public @Nullable String reason;

    String typed() {
        return reason == null ? "" : reason.strip();
    }

    boolean isTooLong() {
        return typed().length() > LONGEST || typed().chars().anyMatch(Character::isISOControl);
    }

    /** Whether it is about these two. */
    boolean isAbout(UUID one, UUID other) {
        return one.equals(first) && other.equals(second);
    }
}

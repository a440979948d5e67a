package nl.veerkracht.gateway.page;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom the school can add to the family of a young person. */
public enum NewRelative {
    PUPIL,
    PARENT_WITH_CUSTODY,
    PARENT_WITHOUT_CUSTODY;

    public static Optional<NewRelative> parse(@Nullable String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }

    public boolean isParent() {
        return this != PUPIL;
    }
}

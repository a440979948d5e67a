package nl.veerkracht.school.register;

import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.regex.Pattern;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** The version of a school in the headers of a request and an answer. */
public final class SeenVersion {
    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})\"");

    private SeenVersion() {}

    /**
     * What the caller saw before changing it.
     *
     * @return null for who does not say
     * @throws InvalidRequest when it is no version
     */
    public static @Nullable Long of(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new InvalidRequest(List.of(new Fault("If-Match", "must be the ETag that was read")));
        }
        return Long.valueOf(tag.group(1));
    }

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}

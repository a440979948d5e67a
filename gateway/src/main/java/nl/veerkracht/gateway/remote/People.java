package nl.veerkracht.gateway.remote;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.gateway.remote.SchoolService.YoungPerson;
import org.jspecify.annotations.Nullable;

/**
 * The names of the young people on a page, asked for in one call.
 *
 * @param missing whether they could not be asked for now; somebody who is not there then may well be known
 */
public record People(Map<UUID, YoungPerson> byId, boolean missing) {
    private static final int AT_MOST = 200;

    /** Those of these whom the reader may know. */
    public static Uni<People> of(SchoolService school, String authorization, Collection<UUID> ids) {
        var asked = ids.stream()
                .distinct()
                .sorted()
                .limit(AT_MOST)
                .map(UUID::toString)
                .collect(Collectors.joining(","));
        if (asked.isEmpty()) {
            return Uni.createFrom().item(new People(Map.of(), false));
        }
        return Part.of(school.youngPeople(authorization, asked)).map(People::from);
    }

    /** Somebody, when the reader may know who it is. */
    public @Nullable YoungPerson get(UUID id) {
        return byId.get(id);
    }

    private static People from(Part<Listed<YoungPerson>> part) {
        var byId = part.or(Listed.none()).items().stream()
                .collect(Collectors.toMap(YoungPerson::id, each -> each, (one, other) -> one, TreeMap::new));
        return new People(byId, part.isMissing());
    }
}

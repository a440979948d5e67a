package nl.veerkracht.school.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.veerkracht.school.register.SchoolVersions.SchoolVersion;

/** Something that is worked out once for each version of a school; a version is never used again for another content. */
public final class BySchool<T> {
    private final Map<String, Cached<T>> cache = new ConcurrentHashMap<>();
    private final Function<Collection<String>, Map<String, T>> load;

    /** @param load works it out for these schools, each of them */
    public BySchool(Function<Collection<String>, Map<String, T>> load) {
        this.load = load;
    }

    private record Cached<T>(long version, T value) {}

    /** By school. */
    public Map<String, T> of(List<SchoolVersion> versions) {
        var values = new HashMap<String, T>();
        load(versions.stream().filter(this::isNew).toList());
        for (var version : versions) {
            var cached = cache.get(version.schoolId());
            if (cached != null) {
                values.put(version.schoolId(), cached.value());
            }
        }
        return values;
    }

    private boolean isNew(SchoolVersion wanted) {
        var cached = cache.get(wanted.schoolId());
        return cached == null || cached.version() != wanted.version();
    }

    private void load(List<SchoolVersion> versions) {
        if (versions.isEmpty()) {
            return;
        }
        var loaded = load.apply(versions.stream().map(SchoolVersion::schoolId).toList());
        for (var version : versions) {
            var value = loaded.get(version.schoolId());
            if (value != null) {
                cache.put(version.schoolId(), new Cached<>(version.version(), value));
            }
        }
    }
}

package nl.veerkracht.school.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.veerkracht.kit.database.Sets;

/** Which schools there are. Schools do not disappear, so one that was there once is not asked for again. */
@ApplicationScoped
public class KnownSchools {
    private final Sets sets;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    KnownSchools(Sets sets) {
        this.sets = sets;
    }

    public boolean isKnown(String schoolId) {
        if (known.contains(schoolId)) {
            return true;
        }
        var found = sets.list("select school_id from school where school_id = ?", row -> row.getString(1), schoolId);
        known.addAll(found);
        return !found.isEmpty();
    }
}

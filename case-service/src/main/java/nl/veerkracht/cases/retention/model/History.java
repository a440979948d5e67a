package nl.veerkracht.cases.retention.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What of a young person decides how long the records are kept.
 *
 * @param classes of which there are records
 * @param reached the moments that have been reached, each with its day; what is not in it has not been, or is not known
 */
public record History(UUID youngPersonId, Set<String> classes, Map<Moment, LocalDate> reached) {
    public History {
        classes = Set.copyOf(classes);
        reached = Map.copyOf(reached);
    }
}

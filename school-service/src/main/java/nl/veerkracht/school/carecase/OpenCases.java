package nl.veerkracht.school.carecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;

/** Which young people have an open case. */
@ApplicationScoped
public class OpenCases {
    private static final String OPENED_ON = """
            select young_person_id, min(opened_on) as opened_on from coordination_case
            where young_person_id = any(?::uuid[]) and opened_on is not null and closed_on is null
            group by young_person_id
            """;

    private final Sets sets;

    OpenCases(Sets sets) {
        this.sets = sets;
    }

    private record Opened(UUID youngPersonId, LocalDate day) {}

    /** The day it was opened, for those of these young people who have one. */
    public Map<UUID, LocalDate> openedOn(Collection<UUID> youngPeople) {
        return sets
                .list(
                        OPENED_ON,
                        row -> new Opened(
                                row.getObject("young_person_id", UUID.class),
                                row.getObject("opened_on", LocalDate.class)),
                        Column.of("uuid", youngPeople, id -> id))
                .stream()
                .collect(Collectors.toMap(Opened::youngPersonId, Opened::day));
    }
}

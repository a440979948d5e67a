package nl.veerkracht.kit.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.paging.Cursor;
import nl.veerkracht.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** A place in the order in which records are read: newest first, and by chain what began in the same millisecond. */
record Place(long begunAt, UUID chain, long position) {
    private static final Place BEFORE_ALL = new Place(Long.MAX_VALUE, new UUID(-1, -1), Long.MAX_VALUE);

    static Place of(AccessRecord record) {
        return new Place(record.begun().toEpochMilli(), record.chain(), record.position());
    }

    /** Where what began before this moment begins. */
    static Place before(Instant moment) {
        return new Place(moment.toEpochMilli(), new UUID(0, 0), 0);
    }

    /** @throws InvalidRequest when it is no cursor of ours */
    static Place of(@Nullable String cursor) {
        return Cursor.decoded(cursor, 3).map(Place::read).orElse(BEFORE_ALL);
    }

    String encoded() {
        return new Cursor(List.of(Long.toString(begunAt), chain.toString(), Long.toString(position))).encoded();
    }

    private static Place read(Cursor cursor) {
        var keys = cursor.keys();
        try {
            return new Place(Long.parseLong(keys.get(0)), UUID.fromString(keys.get(1)), Long.parseLong(keys.get(2)));
        } catch (IllegalArgumentException notOurs) {
            throw new InvalidRequest(List.of(new Fault("/cursor", "is not a cursor of this list: use the next link")));
        }
    }
}

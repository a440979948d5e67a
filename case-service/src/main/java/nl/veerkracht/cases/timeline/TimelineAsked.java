package nl.veerkracht.cases.timeline;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.cases.timeline.model.EntryKind;
import org.jspecify.annotations.Nullable;

/** What is asked for of a timeline, as the address says. */
public class TimelineAsked {
    private static final String CURSOR = "cursor";

    /** Names of kinds of entries; every kind when there is none. */
    @QueryParam("kind")
    @Nullable
    List<String> kinds;

    /** A kind of organisation, or with a colon and its identifier one of them. */
    @QueryParam("organisation")
    @Nullable
    String organisation;

    /** The first day on which it happened. */
    @QueryParam("from")
    @Nullable
    String from;

    /** The last day on which it happened. */
    @QueryParam("until")
    @Nullable
    String until;

    /** The day at whose end it was known. */
    @QueryParam("asOf")
    @Nullable
    String asOf;

    @QueryParam(CURSOR)
    @Nullable
    String cursor;

    @QueryParam("limit")
    @Nullable
    String limit;

    /**
     * What is meant by it.
     *
     * @throws nl.veerkracht.kit.problem.InvalidRequest with everything that is wrong at once
     */
    TimelineReader.Wanted checked(LocalDate today) {
        var check = new RequestCheck();
        var first = check.day("from", from);
        var last = check.day("until", until);
        if (first != null && last != null && last.isBefore(first)) {
            check.fault("until", "must not be before from");
        }
        var filter = new TimelineFilter(kinds(check), teller(check), first, last, asOf(check, today));
        var wanted = new TimelineReader.Wanted(filter, position(check), check.limit(limit));
        check.done();
        return wanted;
    }

    private Set<EntryKind> kinds(RequestCheck check) {
        var known = EnumSet.noneOf(EntryKind.class);
        Objects.requireNonNullElse(kinds, List.<String>of()).forEach(name -> {
            var kind = check.oneOf("kind", name, EntryKind.class);
            if (kind != null) {
                known.add(kind);
            }
        });
        return known;
    }

    private @Nullable TellerFilter teller(RequestCheck check) {
        if (organisation == null || organisation.isBlank()) {
            return null;
        }
        var teller = TellerFilter.parse(organisation);
        if (teller.isEmpty()) {
            check.fault("organisation", TellerFilter.EXPECTATION);
        }
        return teller.orElse(null);
    }

    private @Nullable LocalDate asOf(RequestCheck check, LocalDate today) {
        var day = check.day("asOf", asOf);
        if (day != null && day.isAfter(today)) {
            check.fault("asOf", "must be today or a day before");
        }
        return day;
    }

    private Position position(RequestCheck check) {
        var keys = Position.withoutDirection(cursor);
        if (Position.isTowardsNewer(cursor) && String.valueOf(keys).isEmpty()) {
            check.fault(CURSOR, "is not a cursor of this list: use the next or the previous link");
        }
        var read = check.cursor(keys, LocalDate::parse, Instant::parse, Short::valueOf, UUID::fromString);
        return new Position(read, Position.isTowardsNewer(cursor));
    }
}

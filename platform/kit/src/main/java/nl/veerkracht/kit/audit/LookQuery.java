package nl.veerkracht.kit.audit;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.veerkracht.kit.audit.AccessRecords.Filter;
import nl.veerkracht.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Which looks of an organisation are asked for, as the address says: from one day up to and with another, and which. */
public class LookQuery {
    private static final int USUAL_DAYS = 30;
    private static final List<String> ACTIONS = List.of("C", "R", "U", "D");
    private static final List<String> OUTCOMES =
            Arrays.stream(Outcome.values()).map(Outcome::name).toList();

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    /** The account that looked. */
    @QueryParam("user")
    @Nullable
    String user;

    /** Create, read, update or delete, by its letter. */
    @QueryParam("action")
    @Nullable
    String action;

    /** How far somebody was let in, with any of what was asked for. */
    @QueryParam("outcome")
    @Nullable
    String outcome;

    /** Name of a rule that decided. */
    @QueryParam("rule")
    @Nullable
    String rule;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    @QueryParam("limit")
    @Nullable
    Integer limit;

    /**
     * What is meant by it.
     *
     * @param most how many records at once
     */
    record Wanted(LocalDate first, LocalDate last, Filter filter, int most) {}

    /** @throws InvalidRequest with everything that is wrong */
    Wanted wanted(LocalDate today) {
        var reading = new QueryReading();
        var last = reading.day("to", to, today);
        var first = reading.day("from", from, last.minusDays(USUAL_DAYS - 1L));
        if (last.isBefore(first)) {
            reading.fault("to", "must not be before from");
        }
        var filter = new Filter(
                reading.text("user", user),
                reading.oneOf("action", action, ACTIONS),
                reading.oneOf("outcome", outcome, OUTCOMES),
                reading.text("rule", rule));
        var most = reading.limit(limit);
        reading.done();
        return new Wanted(first, last, filter, most);
    }

    /** The query of what comes after a part of the same. */
    static String after(Wanted wanted, String cursor) {
        var query = new StringBuilder("from=" + wanted.first() + "&to=" + wanted.last());
        var filter = wanted.filter();
        add(query, "user", filter.user());
        add(query, "action", filter.action());
        add(query, "outcome", filter.outcome());
        add(query, "rule", filter.rule());
        add(query, "cursor", cursor);
        add(query, "limit", Integer.toString(wanted.most()));
        return query.toString();
    }

    private static void add(StringBuilder query, String name, @Nullable String value) {
        if (value != null) {
            query.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}

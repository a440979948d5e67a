package nl.veerkracht.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Tells somebody who looked, newest first; the same in every service, so that their lists can be shown as one. */
@ApplicationScoped
public class WhoLooked {
    private final AccessRecords records;

    WhoLooked(AccessRecords records) {
        this.records = records;
    }

    /**
     * Which part of the list.
     *
     * @param address of the list, to which the link to the next part goes
     * @param before only looks that began before this moment; null for the newest
     * @param cursor as the link to this part has it; null to begin with
     */
    public record Asked(
            String address,
            @Nullable String before,
            @Nullable String cursor,
            int most) {}

    /**
     * Those who looked at a data subject, or were refused, without what others of the family wrote. That it is read must be noted by whoever lets them.
     *
     * @param reader account of who reads, to tell which looks were their own
     * @throws InvalidRequest when the moment is none, or the cursor not ours
     */
    public Page<LookView> at(UUID dataSubject, Asked asked, String reader) {
        return at(dataSubject, asked, reader, Set.of());
    }

    /**
     * The same, without what somebody else wrote of categories of which the reader may not know that there is anything:
     * that it was written would tell.
     */
    public Page<LookView> at(UUID dataSubject, Asked asked, String reader, Set<String> untold) {
        var place = asked.before() == null || asked.cursor() != null
                ? Place.of(asked.cursor())
                : Place.before(moment(asked.before()));
        var part = records.about(dataSubject, reader, untold, place, asked.most());
        return new Page<>(
                part.records().stream()
                        .map(record -> LookView.of(record, reader))
                        .toList(),
                part.next() == null ? null : next(asked, part.next()));
    }

    private static String next(Asked asked, String cursor) {
        return asked.address() + "?cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8) + "&limit="
                + asked.most();
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException none) {
            throw new InvalidRequest(List.of(new Fault("/before", "must be a moment, such as 2026-11-30T08:00:00Z")));
        }
    }
}

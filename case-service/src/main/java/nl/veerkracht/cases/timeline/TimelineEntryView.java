package nl.veerkracht.cases.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as one reader is shown it.
 *
 * @param sentence what a parent could read, in the reader's language
 * @param detail somebody's own words; only for who sees the entry in full
 * @param presenceOnly whether only is shown that there is something
 * @param corrects the entry that this one takes the place of
 */
public record TimelineEntryView(
        UUID id,
        String kind,
        @JsonProperty("class") String dataClass,
        Organisation organisation,
        LocalDate happenedAt,
        Instant heardAt,
        String sentence,
        @Nullable String detail,
        boolean presenceOnly,
        @Nullable UUID corrects) {

    /** The organisation that it comes from; of the kind FAMILY, the identifier is PUPIL or PARENT. */
    public record Organisation(String kind, String identifier) {}

    static TimelineEntryView of(SeenEntry seen, Sentences sentences) {
        var entry = seen.entry();
        return new TimelineEntryView(
                entry.id(),
                entry.kind(),
                entry.dataClass(),
                entry.organisation(),
                entry.happenedOn(),
                entry.heardAt(),
                sentences.of(entry, seen.inFull()),
                seen.inFull() ? entry.detail() : null,
                !seen.inFull(),
                entry.corrects());
    }
}

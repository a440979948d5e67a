package nl.veerkracht.cases.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.cases.timeline.model.EntryKind;
import nl.veerkracht.kit.clock.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted. It asks only for what a reader is shown of every entry that is shown at all, also of one of which
 * no more is told than that it is there: so nothing can be learned by asking for less.
 *
 * @param kinds none for every kind
 * @param teller null for everyone
 * @param from the first day on which it happened
 * @param until the last day on which it happened
 * @param asOf the day at whose end it had been heard; what was heard later, corrections too, is not there
 */
record TimelineFilter(
        Set<EntryKind> kinds,
        @Nullable TellerFilter teller,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate asOf) {
    static final TimelineFilter ALL = new TimelineFilter(EnumSet.noneOf(EntryKind.class), null, null, null, null);

    /** All that happened on this day or later. */
    static TimelineFilter since(LocalDate day) {
        return new TimelineFilter(ALL.kinds, null, day, null, null);
    }

    TimelineFilter {
        kinds = Set.copyOf(kinds);
    }

    /** The moment before which it had been heard; null when that does not matter. */
    @Nullable
    Instant heardBefore() {
        return asOf == null
                ? null
                : asOf.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    /** Whether what is shown of the entry fits. */
    boolean fits(StoredEntry entry) {
        var day = entry.happenedOn();
        var heardBefore = heardBefore();
        return fitsKind(entry)
                && (teller == null || teller.fits(entry.organisation()))
                && (from == null || !day.isBefore(from))
                && (until == null || !day.isAfter(until))
                && (heardBefore == null || entry.heardAt().isBefore(heardBefore));
    }

    private boolean fitsKind(StoredEntry entry) {
        Optional<EntryKind> kind = EntryKind.parse(entry.kind());
        return kinds.isEmpty() || kind.filter(kinds::contains).isPresent();
    }
}

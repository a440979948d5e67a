package nl.veerkracht.gateway.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.remote.CaseService.Entry;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the timeline; only that it exists, when the reader may not see more.
 *
 * @param correction whether it takes the place of an earlier entry
 * @param corrects that entry, where it stands on the same page
 * @param correctedBy the entry on the same page that takes the place of this one
 */
public record EntryLine(
        UUID id,
        Written happened,
        @Nullable Written heard,
        String sentence,
        @Nullable String detail,
        String who,
        TellerMark teller,
        boolean presenceOnly,
        boolean correction,
        @Nullable UUID corrects,
        @Nullable UUID correctedBy) {

    /** The part of the timeline that was told; nothing when it could not be. */
    public static List<EntryLine> of(
            Part<Listed<Entry>> timeline, Organisations organisations, Messages messages, Dates dates) {
        var corrections = Corrections.among(timeline.or(Listed.none()).items());
        return timeline.or(Listed.none()).items().stream()
                .map(entry -> of(entry, corrections, new Called(organisations, messages, dates)))
                .toList();
    }

    /** How things are called for the reader. */
    private record Called(Organisations organisations, Messages messages, Dates dates) {}

    /** Which entries on one page correct which; what stands on another page is not pointed to. */
    private record Corrections(Set<UUID> shown, Map<UUID, UUID> byCorrected) {
        static Corrections among(List<Entry> entries) {
            var byCorrected = new HashMap<UUID, UUID>();
            for (var entry : entries) {
                var corrected = entry.corrects();
                if (corrected != null) {
                    byCorrected.putIfAbsent(corrected, entry.id());
                }
            }
            return new Corrections(entries.stream().map(Entry::id).collect(Collectors.toSet()), byCorrected);
        }

        @Nullable
        UUID shown(@Nullable UUID entry) {
            return entry != null && shown.contains(entry) ? entry : null;
        }
    }

    private static EntryLine of(Entry entry, Corrections corrections, Called called) {
        var organisation = entry.organisation();
        var dates = called.dates();
        var who = called.organisations().name(organisation.kind(), organisation.identifier());
        var sentence = entry.sentence();
        return new EntryLine(
                entry.id(),
                dates.either(entry.happenedAt()),
                heardLater(entry, dates),
                sentence == null ? called.messages().timelinePresenceText(who) : sentence,
                entry.detail(),
                who,
                TellerMark.of(organisation.kind(), organisation.identifier()),
                entry.presenceOnly(),
                entry.corrects() != null,
                corrections.shown(entry.corrects()),
                corrections.byCorrected().get(entry.id()));
    }

    private static @Nullable Written heardLater(Entry entry, Dates dates) {
        var heard = entry.heardAt();
        return heard == null || Dates.dayOf(heard).equals(Dates.dayOf(entry.happenedAt())) ? null : dates.either(heard);
    }
}

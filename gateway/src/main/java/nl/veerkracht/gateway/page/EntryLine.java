package nl.veerkracht.gateway.page;

import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.remote.CaseService.Entry;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import org.jspecify.annotations.Nullable;

/** One entry of the timeline; only that it exists, when the reader may not see more. */
public record EntryLine(
        UUID id,
        Written happened,
        @Nullable Written heard,
        String sentence,
        @Nullable String detail,
        String who,
        boolean presenceOnly,
        boolean correction) {

    /** The part of the timeline that was told; nothing when it could not be. */
    public static List<EntryLine> of(
            Part<Listed<Entry>> timeline, Organisations organisations, Messages messages, Dates dates) {
        return timeline.or(Listed.none()).items().stream()
                .map(entry -> of(entry, organisations, messages, dates))
                .toList();
    }

    private static EntryLine of(Entry entry, Organisations organisations, Messages messages, Dates dates) {
        var who = organisations.name(
                entry.organisation().kind(), entry.organisation().identifier());
        var sentence = entry.sentence();
        return new EntryLine(
                entry.id(),
                dates.either(entry.happenedAt()),
                heardLater(entry, dates),
                sentence == null ? messages.timelinePresenceText(who) : sentence,
                entry.detail(),
                who,
                entry.presenceOnly(),
                entry.corrects() != null);
    }

    private static @Nullable Written heardLater(Entry entry, Dates dates) {
        var heard = entry.heardAt();
        return heard == null || Dates.dayOf(heard).equals(Dates.dayOf(entry.happenedAt())) ? null : dates.either(heard);
    }
}

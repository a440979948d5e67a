package nl.veerkracht.gateway.timeline;

import java.util.List;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.EntryLine;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.remote.CaseService.Entry;
import nl.veerkracht.gateway.remote.CaseService.Participation;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import org.jspecify.annotations.Nullable;

/**
 * The timeline on a page, with the form to ask for a part of it.
 *
 * @param place address of the page
 * @param tellers whose entries can be asked for
 * @param missing whether it cannot be shown now
 * @param past the day that is looked back to, in words; absent when it is today
 * @param newer address of what is newer than this part
 * @param older address of what is older than this part
 */
public record TimelineSection(
        String place,
        TimelineForm form,
        List<TellerChoice> tellers,
        List<EntryLine> entries,
        boolean missing,
        @Nullable String past,
        @Nullable String newer,
        @Nullable String older) {

    /** What case-service told, for a page at this address. */
    public static TimelineSection of(
            String place,
            TimelineForm form,
            Part<Listed<Entry>> timeline,
            Part<Listed<Participation>> participations,
            Texts texts) {
        var told = timeline.or(Listed.none());
        var isShown = form.errors().isEmpty();
        return new TimelineSection(
                place,
                form,
                TellerChoice.of(participations.or(Listed.none()).items(), form.organisation(), texts.organisations()),
                isShown ? EntryLine.of(timeline, texts.organisations(), texts.messages(), texts.dates()) : List.of(),
                timeline.isMissing(),
                form.past().map(texts.dates()::inFull).orElse(null),
                isShown ? address(place, form, told.previousCursor()) : null,
                isShown ? address(place, form, told.nextCursor()) : null);
    }

    /** How things are called for the reader. */
    public record Texts(Organisations organisations, Messages messages, Dates dates) {}

    public EntryGroup[] groups() {
        return EntryGroup.values();
    }

    private static @Nullable String address(String place, TimelineForm form, @Nullable String cursor) {
        var question = form.address();
        return cursor == null ? null : place + "?" + question + (question.isEmpty() ? "" : "&") + "cursor=" + cursor;
    }
}

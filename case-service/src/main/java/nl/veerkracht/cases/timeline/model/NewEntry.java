package nl.veerkracht.cases.timeline.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Content;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Teller;
import org.jspecify.annotations.Nullable;

/** An entry in the making; each step gives a new one, and only {@link #entry()} is complete. */
public record NewEntry(
        EntryKind kind,
        Origin origin,
        UUID youngPersonId,
        @Nullable UUID caseId,
        Teller teller,
        LocalDate happenedOn,
        UUID about,
        Map<String, String> params,
        Content content,
        @Nullable UUID corrects) {

    public static NewEntry of(
            EntryKind kind, Origin origin, UUID youngPersonId, Teller teller, LocalDate happenedOn, UUID about) {
        return new NewEntry(kind, origin, youngPersonId, null, teller, happenedOn, about, Map.of(), Content.NONE, null);
    }

    public NewEntry in(@Nullable UUID openCase) {
        return new NewEntry(
                kind, origin, youngPersonId, openCase, teller, happenedOn, about, params, content, corrects);
    }

    public NewEntry with(Map<String, String> values) {
        return new NewEntry(kind, origin, youngPersonId, caseId, teller, happenedOn, about, values, content, corrects);
    }

    public NewEntry saying(Content words) {
        return new NewEntry(kind, origin, youngPersonId, caseId, teller, happenedOn, about, params, words, corrects);
    }

    public NewEntry correcting(@Nullable UUID earlier) {
        return new NewEntry(kind, origin, youngPersonId, caseId, teller, happenedOn, about, params, content, earlier);
    }

    public TimelineEntry entry() {
        return new TimelineEntry(
                origin.entryId(kind),
                youngPersonId,
                caseId,
                kind,
                teller,
                happenedOn,
                origin,
                about,
                params,
                content,
                corrects);
    }
}

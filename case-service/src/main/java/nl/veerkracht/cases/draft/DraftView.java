package nl.veerkracht.cases.draft;

import java.time.Instant;
import java.util.Map;
import nl.veerkracht.cases.draft.model.Draft;
import org.jspecify.annotations.Nullable;

/**
 * A draft as its author is shown it; says nothing of itself.
 *
 * @param round to be named when it is changed
 * @param changedAt null when there is no draft
 * @param fields what was typed, by name of the field; none when there is no draft
 */
public record DraftView(int round, @Nullable Instant changedAt, Map<String, String> fields) {
    static DraftView of(Draft draft) {
        var text = draft.text();
        return text == null
                ? new DraftView(draft.round(), null, Map.of())
                : new DraftView(draft.round(), draft.changedAt(), text.fields());
    }

    @Override
    public String toString() {
        return "DraftView";
    }
}

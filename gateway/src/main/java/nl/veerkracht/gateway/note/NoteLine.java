package nl.veerkracht.gateway.note;

import java.util.UUID;
import nl.veerkracht.gateway.language.Dates.Written;
import org.jspecify.annotations.Nullable;

/**
 * A note as a page shows it; without texts when the reader may only know that there is one.
 *
 * @param correction whether it corrects another
 * @param corrected whether it was corrected itself, and so no longer holds
 * @param mayCorrect whether the reader is offered to
 */
record NoteLine(
        UUID id,
        NoteWord kind,
        String who,
        Written happened,
        Written written,
        @Nullable String observation,
        @Nullable String interpretation,
        @Nullable String wish,
        boolean presenceOnly,
        boolean correction,
        boolean corrected,
        boolean mayCorrect) {}

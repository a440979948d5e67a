package nl.veerkracht.gateway.voice;

import java.util.List;
import java.util.UUID;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.gateway.draft.DraftPart;
import nl.veerkracht.gateway.language.Dates.Written;
import org.jspecify.annotations.Nullable;

/**
 * The own words of somebody of the family, on their own page.
 *
 * @param latest what was said last
 * @param earlier what was said before that
 * @param more whether even more was said than is told here
 * @param readers who can be chosen for new words
 */
public record OwnWords(
        UUID id,
        Relation relation,
        List<Line> latest,
        List<Line> earlier,
        boolean missing,
        boolean more,
        Readers.Choice readers,
        WordsForm form,
        DraftPart draft) {

    /**
     * Something that was said.
     *
     * @param who who may read it, in words
     * @param readers who can be chosen instead
     * @param takenBack when it was taken back, in words
     */
    public record Line(
            UUID id,
            Written said,
            String text,
            String who,
            Readers.Choice readers,
            @Nullable String takenBack) {}
}

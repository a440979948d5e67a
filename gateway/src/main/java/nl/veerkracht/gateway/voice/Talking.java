package nl.veerkracht.gateway.voice;

import java.util.List;
import java.util.UUID;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.gateway.language.Dates.Written;

/**
 * Whom somebody of the family asked to talk, and whom they can ask.
 *
 * @param asked the last first
 */
public record Talking(
        UUID id, Relation relation, List<Line> asked, boolean missing, List<TalkOption> options, TalkForm form) {

    /** Whether there is a form; also when what was typed in it has to stay. */
    public boolean mayAsk() {
        return !options.isEmpty() || !form.errors().isEmpty();
    }

    /** What was asked of somebody, and how far it is, in words. */
    public record Line(Written day, String text) {}
}

package nl.veerkracht.gateway.meeting;

import java.util.List;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.EntryLine;
import nl.veerkracht.gateway.plan.ActionLine;

/**
 * What there is to talk about, as a page shows it.
 *
 * @param since in a sentence
 * @param tasked whether the reader is one who has tasks
 */
record AgendaShown(
        String since,
        List<EntryLine> entries,
        boolean more,
        boolean tasked,
        List<TaskLine> tasks,
        List<ActionLine> agreements) {

    /** Something that is still to be done, by whom and before which day. */
    record TaskLine(String what, String who, Written due) {}
}

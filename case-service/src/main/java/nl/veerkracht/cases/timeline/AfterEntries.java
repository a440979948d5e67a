package nl.veerkracht.cases.timeline;

import java.util.List;
import nl.veerkracht.cases.timeline.model.TimelineEntry;

/** What follows from new entries on timelines, in the same transaction. */
public interface AfterEntries {

    /**
     * Does what follows; handed a whole batch, so it asks the database once for all of them.
     *
     * @param entries those that were not there yet
     */
    void run(List<TimelineEntry> entries);
}

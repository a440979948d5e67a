package nl.veerkracht.cases.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a timeline.
 *
 * @param items newest first
 * @param next link to the page with what is older; absent on the last one
 * @param previous link to the page with what is newer; absent on the first one
 */
public record TimelinePage(
        List<TimelineEntryView> items,
        @Nullable String next,
        @Nullable String previous) {}

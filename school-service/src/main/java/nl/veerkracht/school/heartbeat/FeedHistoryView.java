package nl.veerkracht.school.heartbeat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;

/**
 * How the feed of a school stands, and what it left out.
 *
 * @param from Monday of the first of the last twelve school weeks
 * @param daysWithoutData the school days since then of which nothing was heard, in order
 */
public record FeedHistoryView(@JsonUnwrapped FeedView feed, LocalDate from, List<LocalDate> daysWithoutData) {}

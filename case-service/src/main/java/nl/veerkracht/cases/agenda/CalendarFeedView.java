package nl.veerkracht.cases.agenda;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the reader has an address for a calendar; the address itself is not known any more.
 *
 * @param until the day on which it ends unless they look at the agenda before; absent when there is none
 */
record CalendarFeedView(boolean exists, @Nullable LocalDate until) {}

package nl.veerkracht.gateway.meeting;

import java.util.UUID;
import nl.veerkracht.gateway.language.Dates.Written;
import org.jspecify.annotations.Nullable;

/**
 * A meeting on a list.
 *
 * @param at the time of day, in words; null when it is not known
 */
record MeetingLine(
        UUID id, Written day, @Nullable String at, @Nullable String place, String by, String state) {}

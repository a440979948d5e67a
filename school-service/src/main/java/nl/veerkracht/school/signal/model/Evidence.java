package nl.veerkracht.school.signal.model;

import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.school.absence.model.Episode;

/**
 * Why a signal holds.
 *
 * @param episodes those that were counted, as far as they had come on the day of the signal
 * @param from first day of the window
 * @param to the day of the signal
 * @param measure what was counted
 * @param threshold the number of the rule
 * @param counted what it came to
 */
public record Evidence(
        List<Episode> episodes,
        LocalDate from,
        LocalDate to,
        Measure measure,
        Comparison comparison,
        int threshold,
        int counted) {

    public Evidence {
        episodes = List.copyOf(episodes);
    }
}

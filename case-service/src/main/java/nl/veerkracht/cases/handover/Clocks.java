package nl.veerkracht.cases.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.veerkracht.cases.consent.ConsentView;
import nl.veerkracht.cases.handover.HandOverNoteView.Clock;
import org.jspecify.annotations.Nullable;

/** What of a case comes due on which day. */
final class Clocks {
    private static final String GIVEN = "GIVEN";

    private Clocks() {}

    /** The nearest first; what is past no longer runs. */
    static List<Clock> of(
            @Nullable LocalDate planReview,
            @Nullable LocalDate talkReview,
            List<ConsentView> consents,
            LocalDate today) {
        var clocks = new ArrayList<Clock>();
        add(clocks, "PLAN_REVIEW", planReview, today);
        add(clocks, "TALK_REVIEW", talkReview, today);
        consents.stream()
                .filter(consent -> consent.status().equals(GIVEN))
                .map(consent -> Objects.requireNonNullElse(consent.closesOn(), consent.until()))
                .min(Comparator.naturalOrder())
                .ifPresent(end -> add(clocks, "CONSENT_END", end, today));
        clocks.sort(Comparator.comparing(Clock::on).thenComparing(Clock::kind));
        return List.copyOf(clocks);
    }

    private static void add(List<Clock> clocks, String kind, @Nullable LocalDate day, LocalDate today) {
        if (day != null && !day.isBefore(today)) {
            clocks.add(new Clock(kind, day));
        }
    }
}

package nl.veerkracht.school.signal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.kit.cloudevents.EventJson;
import nl.veerkracht.school.absence.model.Episode;
import nl.veerkracht.school.signal.model.ExpectedSignal;
import nl.veerkracht.school.signal.model.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A signal, with why it holds.
 *
 * @param pupilKey the school's own number of the pupil, for the school itself
 * @param why what was counted, against which number, of which days there was nothing to count, and, for one that stands, on
 *     which days part of a day was sickness that the school does not count
 * @param stopsWhen what would stop it; null for one that was withdrawn
 */
public record SignalView(
        UUID id,
        UUID youngPersonId,
        String schoolId,
        @Nullable String pupilKey,
        String kind,
        LocalDate holdsOn,
        Instant detectedAt,
        String status,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason,
        RuleView rule,
        JsonNode why,
        @Nullable StopsView stopsWhen) {
    private static final String PARTS_NOT_COUNTED = "partsNotCounted";

    /** As others than the school are shown: what was not counted is no part of the signal, and absence is its own to show. */
    SignalView forOthers() {
        ObjectNode counted = why.deepCopy();
        counted.remove(PARTS_NOT_COUNTED);
        return with(null, counted, stopsWhen);
    }

    /**
     * With the days of its window on which there was nothing to count.
     *
     * @param withoutData the number of school days of which the school said nothing
     * @param skipped the days without lessons, but for weekends
     */
    SignalView without(int withoutData, List<SkippedDays> skipped) {
        var more = ((ObjectNode) why.deepCopy()).put("daysWithoutData", withoutData);
        more.set("skipped", EventJson.MAPPER.valueToTree(skipped));
        return with(pupilKey, more, stopsWhen);
    }

    /** With the days on which part of a day was sickness, if there are any: the school does not count those. */
    SignalView notCounting(List<LocalDate> partsOfDays) {
        if (partsOfDays.isEmpty()) {
            return this;
        }
        var more = (ObjectNode) why.deepCopy();
        more.set(PARTS_NOT_COUNTED, EventJson.MAPPER.valueToTree(partsOfDays));
        return with(pupilKey, more, stopsWhen);
    }

    boolean isRaised() {
        return "RAISED".equals(status);
    }

    /** Whether it is this one: of one pupil there are no two of a kind on one day. */
    boolean is(ExpectedSignal signal) {
        return kind.equals(signal.rule().kind().name()) && holdsOn.equals(signal.holdsOn());
    }

    /** With what would stop it. */
    SignalView stoppedBy(StopsView stops) {
        return with(pupilKey, why, stops);
    }

    /** The first day of its window; a signal without one has its own day only. */
    LocalDate from() {
        var from = why.path("from").textValue();
        return from == null ? holdsOn : LocalDate.parse(from);
    }

    private SignalView with(@Nullable String shownKey, JsonNode shownWhy, @Nullable StopsView stops) {
        return new SignalView(
                id,
                youngPersonId,
                schoolId,
                shownKey,
                kind,
                holdsOn,
                detectedAt,
                status,
                withdrawnAt,
                withdrawnReason,
                rule,
                shownWhy,
                stops);
    }

    /** The rule, in the version that raised the signal. */
    public record RuleView(String name, String version) {}

    /**
     * What would stop it: each of these by itself, were it no sickness after all.
     *
     * @param measure whether each is an episode as a whole, or any one day of it
     * @param anyOf empty when more than one would have to be otherwise
     */
    public record StopsView(Measure measure, List<Episode> anyOf) {}
}

package nl.veerkracht.cases.advice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.advice.model.Advice;
import nl.veerkracht.contracts.access.Decision;
import nl.veerkracht.kit.paging.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * An advice as one reader is shown it; of who only may know that there is one, without what it says.
 *
 * @param reviewOn the day on which it is looked at again
 * @param replaces the advice that this one took the place of
 */
public record AdviceView(
        UUID id,
        Organisation organisation,
        Instant givenAt,
        @Nullable Integer hoursPerWeek,
        @Nullable Integer daysPerWeek,
        @Nullable String buildUp,
        @Nullable String adaptations,
        @Nullable String schoolDoes,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate reviewOn,
        boolean presenceOnly,
        @Nullable UUID replaces) {

    /** The organisation that it comes from. */
    public record Organisation(String kind, String identifier) {}

    static AdviceView of(Advice advice, Decision decision) {
        return decision.isFull() ? full(advice) : presence(advice);
    }

    /** All there is to read of it. */
    static AdviceView full(Advice advice) {
        var content = advice.content();
        return new AdviceView(
                advice.id(),
                organisation(advice),
                advice.givenAt(),
                content.hoursPerWeek(),
                content.daysPerWeek(),
                content.buildUp(),
                content.adaptations(),
                content.schoolDoes(),
                advice.term().startsOn(),
                advice.term().reviewOn(),
                false,
                advice.replaces());
    }

    private static AdviceView presence(Advice advice) {
        return new AdviceView(
                advice.id(),
                organisation(advice),
                advice.givenAt(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                true,
                null);
    }

    private static Organisation organisation(Advice advice) {
        var organisation = advice.giver().organisation();
        return new Organisation(organisation.kind().name(), organisation.identifier());
    }

    static Cursor cursor(Advice advice) {
        return new Cursor(List.of(advice.givenAt().toString(), advice.id().toString()));
    }
}

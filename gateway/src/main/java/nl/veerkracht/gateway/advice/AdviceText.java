package nl.veerkracht.gateway.advice;

import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.remote.AdviceService.Advice;
import org.jspecify.annotations.Nullable;

/**
 * An advice as a page shows it; without contents when the reader may only know that there is one.
 *
 * @param given null as long as it has not been given
 */
public record AdviceText(
        String who,
        @Nullable Written given,
        @Nullable Integer hours,
        @Nullable Integer days,
        @Nullable String buildUp,
        @Nullable String adaptations,
        @Nullable String schoolDoes,
        @Nullable Written starts,
        @Nullable Written review,
        boolean presenceOnly) {

    /** In words. */
    public static AdviceText of(Advice advice, Organisations organisations, Dates dates) {
        return new AdviceText(
                organisations.name(
                        advice.organisation().kind(), advice.organisation().identifier()),
                dates.moment(advice.givenAt()),
                advice.hoursPerWeek(),
                advice.daysPerWeek(),
                advice.buildUp(),
                advice.adaptations(),
                advice.schoolDoes(),
                advice.startsOn() == null ? null : dates.day(advice.startsOn()),
                advice.reviewOn() == null ? null : dates.day(advice.reviewOn()),
                advice.presenceOnly());
    }

    @Override
    public String toString() {
        return "AdviceText";
    }
}

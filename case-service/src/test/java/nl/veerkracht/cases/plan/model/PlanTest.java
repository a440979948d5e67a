package nl.veerkracht.cases.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.veerkracht.cases.refusal.model.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-29, false
            2026-11-30, false
            2026-12-01, true
            2027-01-11, true
            2027-01-12, false
            """)
    void isLookedAtAgainWithinSixWeeks(LocalDate reviewOn, boolean inTime) {
        assertThat(Plan.isReviewInTime(reviewOn, TODAY)).isEqualTo(inTime);
    }

    @Test
    void concernsDoNotStandAlone() {
        assertThatThrownBy(() -> plan(null, "He sleeps badly."))
                .isInstanceOf(ConcernsStandAlone.class)
                .extracting(refused -> ((Refusal) refused).kind())
                .isEqualTo(Refusal.Kind.WISH);
    }

    @Test
    void whatGoesWellMayStandAlone() {
        assertThat(plan("A friend in class.", null).concerns()).isNull();
        assertThat(plan(null, null).protectiveFactors()).isNull();
        assertThat(plan("A friend in class.", "He sleeps badly.").concerns()).isEqualTo("He sleeps badly.");
    }

    @Test
    void keptItStaysAsItIsForSixWeeksMore() {
        var plan = plan("A friend in class.", "He sleeps badly.");

        var kept = plan.keptOn(TODAY);

        assertThat(kept.reviewOn()).isEqualTo("2027-01-11");
        assertThat(kept.goals()).isEqualTo(plan.goals());
        assertThat(kept.schedule()).isEqualTo(plan.schedule());
        assertThat(kept.concerns()).isEqualTo(plan.concerns());
        assertThat(kept.helpedBefore()).isEqualTo(plan.helpedBefore());
    }

    @Test
    void saysNothingOfItselfInALog() {
        assertThat(plan("A friend in class.", null) + "" + new Goal("Gym again", null))
                .doesNotContain("friend", "Gym");
    }

    private static Plan plan(@Nullable String protective, @Nullable String concerns) {
        return new Plan(
                List.of(new Goal("Gym again", null)),
                "Starting late",
                protective,
                concerns,
                List.of(new Week(TODAY, Map.of())),
                TODAY.plusDays(14));
    }
}

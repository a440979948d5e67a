package nl.veerkracht.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.plan.model.By;
import nl.veerkracht.cases.plan.model.Goal;
import nl.veerkracht.cases.plan.model.Plan;
import nl.veerkracht.cases.plan.model.PlanAgreed;
import nl.veerkracht.cases.plan.model.PlanChangedMeanwhile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeenTest {
    private static final PlanAgreed NOW = plan("Gym");

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # If-Match, If-None-Match
            -,          -
            *,          -
            W/"abc",    -
            abc,        -
            '"a","b"',  -
            -,          '"abc"'
            *,          *
            """)
    void whoDoesNotSayWhatTheySawIsRefused(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        assertThatThrownBy(() -> Seen.of(ifMatch, ifNoneMatch)).isInstanceOf(SayWhatYouSaw.class);
    }

    @Test
    void whoSawThePlanAsItIsGoesOn() {
        var seen = Seen.of('"' + PlanView.of(NOW).tag().getValue() + '"', null);

        assertThatCode(() -> seen.require(NOW)).doesNotThrowAnyException();
        assertThatThrownBy(() -> seen.require(plan("Swimming"))).isInstanceOf(PlanChangedMeanwhile.class);
        assertThatThrownBy(() -> seen.require(null)).isInstanceOf(NoPlanYet.class);
    }

    @Test
    void whoSawThatThereWasNoneMakesTheFirst() {
        var seen = Seen.of(null, "*");

        assertThatCode(() -> seen.require(null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> seen.require(NOW)).isInstanceOf(PlanChangedMeanwhile.class);
        assertThat(PlanView.of(NOW).toString()).doesNotContain("Gym");
    }

    private static PlanAgreed plan(String goal) {
        var plan = new Plan(List.of(new Goal(goal, null)), null, null, null, List.of(), LocalDate.of(2026, 12, 14));
        var by = new By("SCHOOL", "99XX00", "somebody", Instant.parse("2026-11-30T07:00:00Z"));
        return new PlanAgreed(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), 1, plan, by);
    }
}

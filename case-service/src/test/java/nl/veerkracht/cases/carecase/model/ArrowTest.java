package nl.veerkracht.cases.carecase.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.carecase.model.CareCase.Wanted;
import nl.veerkracht.cases.carecase.model.StepTaken.By;
import nl.veerkracht.cases.refusal.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArrowTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final By SOMEBODY = new By("somebody", "SCHOOL", "99XX00");

    @Test
    void betweenTwoStepsThereIsOneArrowAtMost() {
        assertThat(Arrow.all())
                .extracting(arrow -> arrow.from() + " " + arrow.to())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void aCaseGoesAlongItsArrowsAndNowhereElse(CaseStep from) {
        for (var to : CaseStep.values()) {
            var careCase = in(from);
            if (from.next().contains(to)) {
                var arrow = careCase.arrowTo(to, Set.of());
                var taken = careCase.take(UUID.randomUUID(), arrow, wanted(), Instant.EPOCH);
                assertThat(taken.arrow().to()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> careCase.arrowTo(to, Set.of(CaseStep.CLOSED, CaseStep.REFERRAL)))
                        .isInstanceOf(IllegalStep.class)
                        .extracting(refused -> ((Refusal) refused).facts())
                        .isEqualTo(Map.of("open", "REFERRAL,CLOSED"));
            }
        }
    }

    @Test
    void anArrowOfAnotherStepIsAMistakeOfOurs() {
        var elsewhere = Arrow.between(CaseStep.PLAN, CaseStep.MONITORING).orElseThrow();

        assertThatThrownBy(() -> in(CaseStep.SCHOOL_TALK).take(UUID.randomUUID(), elsewhere, wanted(), Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noFieldIsRequiredAndOptionalAtOnce() {
        assertThat(Arrow.all())
                .allSatisfy(arrow -> assertThat(arrow.fields().toList()).doesNotHaveDuplicates());
    }

    @Test
    void whoDoesNotAppearIsSeenFromTheArrow() {
        assertThat(Arrow.all().stream().filter(Arrow::isMissedConsult))
                .extracting(Arrow::to)
                .containsExactlyInAnyOrder(CaseStep.CONSULT, CaseStep.SCHOOL_TALK);
        assertThat(Arrow.all().stream().filter(Arrow::isReopening))
                .extracting(Arrow::from)
                .containsExactly(CaseStep.CLOSED);
    }

    @Test
    void whatIsMissingIsToldByName() {
        assertThat(List.of(
                        StepComesFirst.talk(),
                        StepComesFirst.secondInvitation(),
                        StepComesFirst.invitedTwice(),
                        StepComesFirst.advice(),
                        StepComesFirst.consent(),
                        StepComesFirst.plan()))
                .extracting(Refusal::slug)
                .containsExactly(
                        "talk-first",
                        "invite-again-first",
                        "invited-twice",
                        "advice-first",
                        "consent-first",
                        "plan-first");
    }

    private static CareCase in(CaseStep step) {
        return CareCase.stored(UUID.randomUUID(), UUID.randomUUID(), "99XX00", "9901", step);
    }

    private static Wanted wanted() {
        return new Wanted(SOMEBODY, MONDAY, Map.of());
    }
}

package nl.veerkracht.cases.advice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.cases.advice.model.Advice.Content;
import nl.veerkracht.cases.advice.model.Advice.Giver;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOwner;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Participant GGD = new Participant(OrganisationKind.GGD, "00000001", "youth-physician");
    private static final Advice ADVICE = new Advice(
            new UUID(0, 1),
            new UUID(0, 2),
            new UUID(0, 3),
            new Giver(GGD, "account"),
            new Content(10, 3, null, "a quiet place", null),
            new Term(MONDAY, MONDAY.plusWeeks(6)),
            Instant.EPOCH,
            null);

    @Test
    void whoGivesItLooksAtItAgain() {
        var task = ADVICE.toReview(new UUID(0, 9));

        assertThat(task.kind()).isEqualTo(TaskKind.REVIEW_ADVICE);
        assertThat(task.owner()).isEqualTo(new TaskOwner(OrganisationKind.GGD, "00000001", Role.YOUTH_PHYSICIAN, null));
        assertThat(task.dueOn()).isEqualTo(MONDAY.plusWeeks(6));
        assertThat(task.reason()).isNull();
        assertThat(task.kind().isConfidential()).isTrue();
    }

    @Test
    void thePolicyDecidesAboutItAsAdvice() {
        assertThat(ADVICE.item()).isEqualTo(DataClass.ADVICE.recordedBy("00000001"));
    }

    @Test
    void anythingThatIsAdvisedIsEnough() {
        assertThat(new Content(null, null, null, null, null).isEmpty()).isTrue();
        assertThat(new Content(0, null, null, null, null).isEmpty()).isFalse();
        assertThat(new Content(null, 0, null, null, null).isEmpty()).isFalse();
        assertThat(new Content(null, null, "more", null, null).isEmpty()).isFalse();
        assertThat(new Content(null, null, null, "less noise", null).isEmpty()).isFalse();
        assertThat(new Content(null, null, null, null, "call").isEmpty()).isFalse();
    }

    @Test
    void saysNothingOfWhatIsAdvised() {
        assertThat(ADVICE.toString()).doesNotContain("quiet");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # start,    review,     fault
            2026-11-30, 2026-12-01, -
            2026-11-30, 2027-11-30, -
            2026-11-30, 2027-12-01, must be at most a year after the first day
            2026-11-30, 2026-11-30, must be after the first day
            2026-11-02, 2026-11-30, must be in the future
            """)
    void itIsLookedAtAgainWithinAYear(LocalDate start, LocalDate review, String fault) {
        assertThat(new Term(start, review).faultOfReview(MONDAY).orElse(null)).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2025-11-30, -
            2025-11-29, must be at most a year from today
            2027-11-30, -
            2027-12-01, must be at most a year from today
            """)
    void itStartsNotFarFromToday(LocalDate start, String fault) {
        assertThat(Term.faultOfStart(start, MONDAY).orElse(null)).isEqualTo(fault);
    }
}

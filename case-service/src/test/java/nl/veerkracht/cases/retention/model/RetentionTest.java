package nl.veerkracht.cases.retention.model;

import static nl.veerkracht.cases.retention.model.Basis.LAW;
import static nl.veerkracht.cases.retention.model.Basis.OWN_CHOICE;
import static nl.veerkracht.cases.retention.model.Moment.CASE_CLOSED;
import static nl.veerkracht.cases.retention.model.Moment.EIGHTEENTH_BIRTHDAY;
import static nl.veerkracht.cases.retention.model.Moment.ENROLMENT_ENDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionTest {
    private static final LocalDate LEFT = LocalDate.of(2020, 7, 31);
    private static final LocalDate CLOSED = LocalDate.of(2019, 3, 1);

    private final Retention retention = new Retention(List.of(
            new RetentionRule("ABSENCE", 5, ENROLMENT_ENDED, LAW, "law"),
            new RetentionRule("PLAN", 2, CASE_CLOSED, OWN_CHOICE, "ours"),
            new RetentionRule("MEDICAL", 20, CASE_CLOSED, LAW, "law"),
            new RetentionRule("STATUTORY", 1, EIGHTEENTH_BIRTHDAY, LAW, "law")));

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-07-30, true
            2025-07-31, false
            2025-08-01, false
            """)
    void aClassIsKeptUntilTheDayOnWhichItsTimeHasPassed(LocalDate day, boolean kept) {
        assertThat(retention.kept(left("ABSENCE"), day).isEmpty()).isNotEqualTo(kept);
    }

    @Test
    void eachClassHasItsOwnTimeAndSaysWhoSetIt() {
        var history = history(Set.of("ABSENCE", "PLAN", "MEDICAL"), Map.of(ENROLMENT_ENDED, LEFT, CASE_CLOSED, CLOSED));

        assertThat(retention.kept(history, LocalDate.of(2024, 1, 1)))
                .containsExactly(
                        new Kept("ABSENCE", LocalDate.of(2025, 7, 31), LAW, "law"),
                        new Kept("MEDICAL", LocalDate.of(2039, 3, 1), LAW, "law"));
    }

    @Test
    void aMomentThatIsNotKnownKeeps() {
        var history = history(Set.of("STATUTORY"), Map.of(ENROLMENT_ENDED, LEFT));

        assertThat(retention.kept(history, LocalDate.of(2090, 1, 1)))
                .singleElement()
                .satisfies(kept -> assertThat(kept.until()).isNull());
    }

    @Test
    void aClassWithoutARuleIsKept() {
        assertThat(retention.kept(left("GOSSIP"), LocalDate.of(2090, 1, 1)))
                .singleElement()
                .satisfies(kept -> assertThat(kept.basis()).isEqualTo(LAW));
    }

    @Test
    void whoOfWhomNothingHasToBeKeptIsDueSinceTheLastOfItsTimes() {
        var due = history(Set.of("ABSENCE", "PLAN"), Map.of(ENROLMENT_ENDED, LEFT, CASE_CLOSED, CLOSED));
        var sooner = left("ABSENCE", LEFT.minusYears(1));
        var notYet = left("ABSENCE", LEFT.plusYears(1));
        var stillAPupil = history(Set.of("ABSENCE"), Map.of());
        var nothing = history(Set.of(), Map.of(ENROLMENT_ENDED, LEFT));

        assertThat(retention.due(List.of(due, sooner, notYet, stillAPupil, nothing), LocalDate.of(2025, 9, 1)))
                .containsExactly(
                        new Due(sooner.youngPersonId(), LocalDate.of(2024, 7, 31), List.of("ABSENCE")),
                        new Due(due.youngPersonId(), LocalDate.of(2025, 7, 31), List.of("ABSENCE", "PLAN")));
    }

    private static History left(String dataClass) {
        return left(dataClass, LEFT);
    }

    private static History left(String dataClass, LocalDate day) {
        return history(Set.of(dataClass), Map.of(ENROLMENT_ENDED, day));
    }

    private static History history(Set<String> classes, Map<Moment, LocalDate> reached) {
        return new History(UUID.randomUUID(), classes, reached);
    }
}

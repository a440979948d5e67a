package nl.veerkracht.school.signal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.contracts.enrolment.Sector;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.school.absence.model.Episode;
import nl.veerkracht.school.absence.model.Period;
import nl.veerkracht.school.calendar.model.SchoolCalendarFixture;
import org.junit.jupiter.api.Test;

class SignalRulesTest {
    private static final LocalDate END_OF_YEAR = LocalDate.of(2027, 7, 9);

    @Test
    void aSignalShowsTheEpisodesThatWereCounted() {
        var signals = evaluate(
                SignalRule.defaultsFor(Sector.VO),
                END_OF_YEAR,
                sick("2026-11-02", "2026-11-03"),
                sick("2026-11-05", "2026-11-05"),
                sick("2026-11-09", "2026-11-09"),
                sick("2026-11-16", "2026-11-18"));

        assertThat(signals.get(0).evidence())
                .isEqualTo(new Evidence(
                        List.of(
                                new Episode(day("2026-11-02"), day("2026-11-03"), 2),
                                new Episode(day("2026-11-05"), day("2026-11-05"), 1),
                                new Episode(day("2026-11-09"), day("2026-11-09"), 1),
                                new Episode(day("2026-11-16"), day("2026-11-16"), 1)),
                        day("2026-07-06"),
                        day("2026-11-16"),
                        Measure.EPISODES,
                        Comparison.AT_LEAST,
                        4,
                        4));
    }

    @Test
    void anEpisodeOfLongerStandingGivesOneLongSignal() {
        var signals = evaluate(SignalRule.defaultsFor(Sector.VO), END_OF_YEAR, sick("2026-11-02", "2026-12-18"));

        assertThat(signals).extracting(ExpectedSignal::holdsOn).containsExactly(day("2026-11-10"));
    }

    @Test
    void anOpenAbsenceBecomesLongByThePassingOfTime() {
        var open = new Period(day("2026-11-02"), null);

        assertThat(evaluate(SignalRule.defaultsFor(Sector.VO), day("2026-11-09"), open))
                .isEmpty();
        assertThat(evaluate(SignalRule.defaultsFor(Sector.VO), day("2026-11-10"), open))
                .extracting(ExpectedSignal::holdsOn)
                .containsExactly(day("2026-11-10"));
    }

    @Test
    void twoLongEpisodesGiveTwoLongSignals() {
        var signals = evaluate(
                SignalRule.defaultsFor(Sector.VO),
                END_OF_YEAR,
                sick("2026-11-02", "2026-11-10"),
                sick("2026-11-16", "2026-11-24"));

        assertThat(signals).extracting(ExpectedSignal::holdsOn).containsExactly(day("2026-11-10"), day("2026-11-24"));
    }

    @Test
    void extensiveAbsenceFiresOnceInASchoolYear() {
        var signals = evaluate(
                SignalRule.defaultsFor(Sector.PO),
                END_OF_YEAR,
                sick("2026-06-01", "2026-06-30"),
                sick("2026-09-01", "2026-09-30"));

        assertThat(signals).extracting(ExpectedSignal::holdsOn).containsExactly(day("2026-06-12"), day("2026-09-14"));
        assertThat(signals.get(1).evidence().measure()).isEqualTo(Measure.SICK_DAYS);
        assertThat(signals.get(1).evidence().from()).isEqualTo(day("2026-08-31"));
    }

    @Test
    void aRuleMayFireOnEveryFurtherEpisode() {
        var rule = rule(Measure.EPISODES, 2, Window.schoolWeeks(12), Rearm.EVERY_FURTHER);

        var signals = evaluate(
                List.of(rule),
                END_OF_YEAR,
                sick("2026-09-02", "2026-09-02"),
                sick("2026-09-09", "2026-09-10"),
                sick("2026-09-16", "2026-09-16"));

        assertThat(signals).extracting(ExpectedSignal::holdsOn).containsExactly(day("2026-09-09"), day("2026-09-16"));
    }

    @Test
    void aRuleMayCountDaysInAWindowAndRestart() {
        var rule = rule(Measure.SICK_DAYS, 3, Window.schoolWeeks(2), Rearm.RESET);

        var signals = evaluate(
                List.of(rule), END_OF_YEAR, sick("2026-09-02", "2026-09-09"), sick("2026-09-16", "2026-09-18"));

        assertThat(signals).extracting(ExpectedSignal::holdsOn).containsExactly(day("2026-09-04"), day("2026-09-18"));
    }

    @Test
    void daysOfAnEpisodeThatBeganBeforeTheWindowCountFromTheWindowOn() {
        var rule = rule(Measure.SICK_DAYS, 3, Window.schoolWeeks(1), Rearm.EVERY_FURTHER);

        var signals = evaluate(List.of(rule), END_OF_YEAR, sick("2026-09-03", "2026-09-09"));

        assertThat(signals).extracting(ExpectedSignal::holdsOn).containsExactly(day("2026-09-09"));
        assertThat(signals.get(0).evidence().episodes())
                .containsExactly(new Episode(day("2026-09-07"), day("2026-09-09"), 3));
    }

    private static SignalRule rule(Measure measure, int number, Window window, Rearm rearm) {
        return new SignalRule(
                SignalKind.FREQUENT,
                "own",
                "1",
                List.of(new Criterion(measure, Comparison.AT_LEAST, number)),
                window,
                rearm);
    }

    private static List<ExpectedSignal> evaluate(List<SignalRule> rules, LocalDate today, Period... sick) {
        return new ArrayList<>(SignalRules.evaluate(
                SchoolCalendarFixture.schoolW(),
                SickText.ofWholeDays(List.of(sick)),
                RuleBook.always(rules, true),
                today));
    }

    private static Period sick(String first, String last) {
        return new Period(day(first), day(last));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}

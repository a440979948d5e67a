package nl.veerkracht.school.signal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.contracts.enrolment.Sector;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.school.absence.model.Period;
import nl.veerkracht.school.absence.model.Sickness;
import nl.veerkracht.school.calendar.model.SchoolCalendarFixture;
import org.junit.jupiter.api.Test;

/** A school that is stricter from some day on: at three times of being ill instead of four. */
class RuleBookTest {
    private static final SignalRule STRICTER = new SignalRule(
            SignalKind.FREQUENT,
            "own-frequent",
            "stricter",
            List.of(new Criterion(Measure.EPISODES, Comparison.AT_LEAST, 3)),
            Window.schoolWeeks(12),
            Rearm.RESET);

    @Test
    void eachSignalIsRaisedByTheRuleInForceOnItsDay() {
        var ill = new String[] {
            "2026-09-02", "2026-09-09", "2026-09-16", "2026-09-23", "2026-11-04", "2026-11-11", "2026-11-18"
        };

        assertThat(signals(from("2026-10-01", STRICTER), ill))
                .containsExactly("2026-09-23 2026.1", "2026-11-18 stricter");
    }

    @Test
    void theCountRunsOnWhenAnotherRuleBegins() {
        assertThat(signals(from("2026-09-20", STRICTER), "2026-09-02", "2026-09-09", "2026-09-23"))
                .containsExactly("2026-09-23 stricter");
    }

    @Test
    void withoutARuleNothingIsRaisedAndTheCountRunsOn() {
        var none = new RuleBook.Version(LocalDate.of(2026, 9, 1), List.of(), true, false);
        var again = new RuleBook.Version(LocalDate.of(2026, 10, 1), List.of(STRICTER), true, false);

        assertThat(signals(RuleBook.of(Sector.VO, List.of(again, none)), "2026-09-02", "2026-09-09", "2026-09-16"))
                .isEmpty();
        assertThat(signals(RuleBook.of(Sector.VO, List.of(again, none)), "2026-09-02", "2026-09-09", "2026-10-07"))
                .containsExactly("2026-10-07 stricter");
    }

    @Test
    void aRuleIsInForceFromItsFirstDay() {
        var book = from("2026-10-01", STRICTER);

        assertThat(book.on(LocalDate.of(2026, 9, 30)).rules())
                .extracting(SignalRule::version)
                .containsOnly("2026.1");
        assertThat(book.on(LocalDate.of(2026, 10, 1)).rules()).containsExactly(STRICTER);
    }

    private static RuleBook from(String day, SignalRule... rules) {
        return RuleBook.of(Sector.VO, List.of(new RuleBook.Version(LocalDate.parse(day), List.of(rules), true, false)));
    }

    private static List<String> signals(RuleBook book, String... ill) {
        var sick = Stream.of(ill)
                .map(LocalDate::parse)
                .map(day -> Sickness.ofWholeDays(new Period(day, day)))
                .toList();
        return SignalRules.evaluate(SchoolCalendarFixture.schoolW(), sick, book, LocalDate.of(2027, 7, 9)).stream()
                .map(signal -> signal.holdsOn() + " " + signal.rule().version())
                .toList();
    }
}

package nl.veerkracht.school.signal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.veerkracht.contracts.enrolment.Sector;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.school.absence.model.Period;
import nl.veerkracht.school.absence.model.Sickness;
import nl.veerkracht.school.calendar.model.ClosedDays;
import nl.veerkracht.school.calendar.model.SchoolYear;

/** Random schools and random absence: what the rules make of it is what a slow and simple reading of them makes of it. */
class RulesAgainstNaiveReadingTest {
    private static final int TRIES = 300;
    private static final LocalDate FIRST = LocalDate.of(2025, 8, 18);
    private static final int DAYS = 700;

    @Property(tries = TRIES)
    void secondarySchools(@ForAll("situations") NaiveReading naive) {
        assertThat(signals(naive, RuleBook.of(Sector.VO, List.of()), SignalKind.FREQUENT))
                .isEqualTo(naive.frequent(4, 12));
        assertThat(signals(naive, RuleBook.of(Sector.VO, List.of()), SignalKind.LONG))
                .isEqualTo(naive.isLong(7));
    }

    @Property(tries = TRIES)
    void primarySchools(@ForAll("situations") NaiveReading naive) {
        assertThat(signals(naive, RuleBook.of(Sector.PO, List.of()), SignalKind.EXTENSIVE))
                .isEqualTo(naive.extensive(4, 9));
    }

    @Property(tries = TRIES)
    void schoolsWithRulesOfTheirOwn(
            @ForAll("situations") NaiveReading naive,
            @ForAll @IntRange(min = 1, max = 8) int times,
            @ForAll @IntRange(min = 1, max = 20) int weeks) {
        var own = new SignalRule(
                SignalKind.FREQUENT,
                "own",
                "1",
                List.of(new Criterion(Measure.EPISODES, Comparison.AT_LEAST, times)),
                Window.schoolWeeks(weeks),
                Rearm.RESET);

        assertThat(signals(naive, RuleBook.always(List.of(own), true), SignalKind.FREQUENT))
                .isEqualTo(naive.frequent(times, weeks));
    }

    @Property(tries = TRIES)
    void anyOrderAndAnyRepetitionGivesTheSameSignals(
            @ForAll("situations") NaiveReading naive, @ForAll Sector sector, @ForAll Random random) {
        var sick = SickText.ofWholeDays(naive.sick());
        var again = new ArrayList<>(sick);
        again.addAll(sick);
        Collections.shuffle(again, random);
        var book = RuleBook.of(sector, List.of());

        assertThat(SignalRules.evaluate(naive.calendar(), again, book, naive.today()))
                .isEqualTo(SignalRules.evaluate(naive.calendar(), sick, book, naive.today()));
    }

    /** What the school counts of it from that day on is as if it had only been sick for whole days then. */
    @Property(tries = TRIES)
    void schoolsThatDoNotCountPartOfADay(
            @ForAll("situations") NaiveReading naive,
            @ForAll("inPart") List<Period> inPart,
            @ForAll("day") LocalDate from) {
        var sick = new ArrayList<>(SickText.ofWholeDays(naive.sick()));
        inPart.forEach(each -> sick.add(new Sickness(each, false)));
        var usual = SignalRule.defaultsFor(Sector.VO);
        var book = RuleBook.of(Sector.VO, List.of(new RuleBook.Version(from, usual, false, false)));
        var signals = SignalRules.evaluate(naive.calendar(), sick, book, naive.today());
        var counted = naive.with(inPart.stream()
                .filter(each -> each.firstDay().isBefore(from))
                .map(each -> new Period(each.firstDay(), each.lastUntil(from.minusDays(1))))
                .toList());

        assertThat(days(signals, SignalKind.FREQUENT)).isEqualTo(counted.frequent(4, 12));
        assertThat(days(signals, SignalKind.LONG)).isEqualTo(counted.isLong(7));
    }

    private static List<LocalDate> signals(NaiveReading naive, RuleBook book, SignalKind kind) {
        return days(
                SignalRules.evaluate(naive.calendar(), SickText.ofWholeDays(naive.sick()), book, naive.today()), kind);
    }

    private static List<LocalDate> days(List<ExpectedSignal> signals, SignalKind kind) {
        return signals.stream()
                .filter(signal -> signal.rule().kind() == kind)
                .map(ExpectedSignal::holdsOn)
                .toList();
    }

    @Provide
    Arbitrary<List<Period>> inPart() {
        return sick();
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return days();
    }

    @Provide
    Arbitrary<NaiveReading> situations() {
        return Combinators.combine(years(), closed(), holidays(), sick(), days())
                .as((years, closed, holidays, sick, today) ->
                        new NaiveReading(years, closed, new HashSet<>(holidays), sick, today));
    }

    /** Two school years with some summer between them, or none. */
    private static Arbitrary<List<SchoolYear>> years() {
        return Combinators.combine(number(0, 20), number(250, 330), number(1, 60), number(250, 300))
                .as((start, length, summer, next) -> {
                    var first = new SchoolYear(FIRST.plusDays(start), FIRST.plusDays(start + length));
                    var begin = first.lastDay().plusDays(summer);
                    return List.of(first, new SchoolYear(begin, begin.plusDays(next)));
                });
    }

    private static Arbitrary<List<ClosedDays>> closed() {
        return Combinators.combine(days(), number(0, 20))
                .as((from, length) -> new ClosedDays(from, from.plusDays(length), "closed"))
                .list()
                .ofMaxSize(8);
    }

    private static Arbitrary<List<LocalDate>> holidays() {
        return days().list().ofMaxSize(10);
    }

    /** Some goes on without an end; some lies on top of other. */
    private static Arbitrary<List<Period>> sick() {
        return Combinators.combine(days(), number(0, 14), number(0, 40))
                .as((from, length, open) -> new Period(from, open == 0 ? null : from.plusDays(length)))
                .list()
                .ofMaxSize(30);
    }

    private static Arbitrary<LocalDate> days() {
        return number(0, DAYS).map(FIRST::plusDays);
    }

    private static Arbitrary<Integer> number(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }
}

package nl.veerkracht.school.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
import nl.veerkracht.school.absence.model.Lesson;
import nl.veerkracht.school.absence.model.Period;
import nl.veerkracht.school.calendar.model.SchoolCalendarFixture;
import nl.veerkracht.school.report.model.ReportRules.Known;

/** Random absence without leave: whichever reports persons decide about, the others stay as they were. */
class SettledReportsTest {
    private static final int TRIES = 500;
    private static final int DAYS = 320;
    private static final LocalDate FIRST = LocalDate.of(2026, 8, 31);
    private static final LocalDate END = LocalDate.of(2027, 7, 9);

    @Property(tries = TRIES)
    void theOthersStayAsTheyWere(
            @ForAll("absences") List<Unauthorised> absences, @ForAll("births") LocalDate born, @ForAll long seed) {
        var due = evaluate(absences, born, List.of()).due();
        var shuffled = new ArrayList<>(due);
        Collections.shuffle(shuffled, new Random(seed));
        var decided = shuffled.subList(0, shuffled.size() / 2);

        var after = evaluate(absences, born, decided);

        var others = new HashSet<>(due);
        others.removeAll(new HashSet<>(decided));
        assertThat(after.due()).containsExactlyInAnyOrderElementsOf(others);
        assertThat(after.gone()).isEmpty();
    }

    @Property(tries = TRIES)
    void whatIsAllDecidedAboutIsNotDueAgain(
            @ForAll("absences") List<Unauthorised> absences, @ForAll("births") LocalDate born) {
        var due = evaluate(absences, born, List.of()).due();

        assertThat(evaluate(absences, born, due)).isEqualTo(ReportsDue.NONE);
    }

    @Property(tries = TRIES)
    void whatIsNotSoAnyMoreIsAllGone(
            @ForAll("absences") List<Unauthorised> absences, @ForAll("births") LocalDate born) {
        var due = evaluate(absences, born, List.of()).due();

        var after = evaluate(List.of(), born, due);

        assertThat(after.due()).isEmpty();
        assertThat(after.gone()).hasSameSizeAs(due);
    }

    @Provide
    Arbitrary<List<Unauthorised>> absences() {
        var some = Combinators.combine(
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 8))
                .as(SettledReportsTest::absence);
        return some.list().ofMinSize(0).ofMaxSize(12);
    }

    /** Around the eighteenth birthday, and far from it. */
    @Provide
    Arbitrary<LocalDate> births() {
        return Arbitraries.integers()
                .between(-30, DAYS + 30)
                .map(day -> FIRST.minusYears(18).plusDays(day));
    }

    /** No hours for whole days. */
    private static Unauthorised absence(int from, int length, int hours) {
        var first = FIRST.plusDays(from);
        return hours == 0
                ? new Unauthorised(new Period(first, first.plusDays(length)), List.of(), false)
                : new Unauthorised(
                        new Period(first, first), List.of(new Lesson(first, BigDecimal.valueOf(hours))), false);
    }

    private static ReportsDue evaluate(
            Collection<Unauthorised> absences, LocalDate born, Collection<ExpectedReport> decided) {
        var settled = decided.stream()
                .map(one -> new Settled(one.kind(), one.why().from(), one.dueOn()))
                .toList();
        return ReportRules.evaluate(
                SchoolCalendarFixture.schoolW(),
                new Known(born, null, absences, List.of(), settled),
                ReportSettings.USUAL,
                END);
    }
}

package nl.veerkracht.dev.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;

/**
 * Stories of the first pupils of the first class of every school, the class of the demo mentor: so that each thing there
 * is to see is there to see.
 */
enum Story {
    FOURTH_TIME_LAST_FRIDAY(on(Month.SEPTEMBER, 2, 22), on(Month.OCTOBER, 8), on(Month.NOVEMBER, 27)) {
        @Override
        List<Spell> spells(List<LocalDate> term) {
            return single(term);
        }
    },
    AWAY_SINCE_NOVEMBER(on(Month.NOVEMBER, 12)) {
        @Override
        List<Spell> spells(List<LocalDate> term) {
            return List.of(Spell.wholeDays("SICK", term, index(term, days().get(0)), term.size()));
        }
    },
    ONE_MORE_WOULD_DO(on(Month.SEPTEMBER, 7, 28), on(Month.NOVEMBER, 3)) {
        @Override
        List<Spell> spells(List<LocalDate> term) {
            return single(term);
        }
    },
    FOURTH_TIME_WAS_A_MISTAKE(on(Month.SEPTEMBER, 3, 17), on(Month.OCTOBER, 6), on(Month.NOVEMBER, 4)) {
        @Override
        List<Spell> spells(List<LocalDate> term) {
            var spells = single(term);
            var last = spells.get(spells.size() - 1);
            return Stream.concat(
                            spells.stream().limit(spells.size() - 1L), Stream.of(last.with(Spell.Aftermath.NEVER_WAS)))
                    .toList();
        }
    },
    TALKED_IN_OCTOBER(on(Month.SEPTEMBER, 1, 10, 21, 30)) {
        @Override
        List<Spell> spells(List<LocalDate> term) {
            return single(term);
        }
    };

    private final List<LocalDate> days;

    @SafeVarargs
    Story(List<LocalDate>... days) {
        this.days = Stream.of(days).flatMap(List::stream).toList();
    }

    abstract List<Spell> spells(List<LocalDate> term);

    List<LocalDate> days() {
        return days;
    }

    List<Spell> single(List<LocalDate> term) {
        return days.stream()
                .map(day -> Spell.wholeDays("SICK", term, index(term, day), 1))
                .toList();
    }

    /** The day itself, or the next school day. */
    static int index(List<LocalDate> term, LocalDate day) {
        return (int) term.stream().filter(each -> each.isBefore(day)).count();
    }

    private static List<LocalDate> on(Month month, int... days) {
        return java.util.Arrays.stream(days)
                .mapToObj(day -> LocalDate.of(Term.FIRST_DAY.getYear(), month, day))
                .toList();
    }
}

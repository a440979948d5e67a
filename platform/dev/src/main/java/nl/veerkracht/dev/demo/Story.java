package nl.veerkracht.dev.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The first pupils of the first class of every school, the class of the demo mentor, have a story: so that each thing there
 * is to see is there to see.
 */
enum Story {
    FOURTH_TIME_LAST_FRIDAY(Ending.ONE_DAY, "2026-09-02", "2026-09-22", "2026-10-08", "2026-11-27"),
    AWAY_SINCE_NOVEMBER(Ending.STILL_AWAY, "2026-11-12"),
    ONE_MORE_WOULD_DO(Ending.ONE_DAY, "2026-09-07", "2026-09-28", "2026-11-03"),
    FOURTH_TIME_WAS_A_MISTAKE(Ending.A_MISTAKE, "2026-09-03", "2026-09-17", "2026-10-06", "2026-11-04"),
    TALKED_IN_OCTOBER(Ending.ONE_DAY, "2026-09-01", "2026-09-10", "2026-09-21", "2026-09-30");

    /** What became of the last of the sick reports. */
    private enum Ending {
        ONE_DAY,
        STILL_AWAY,
        A_MISTAKE
    }

    private final Ending ending;
    private final List<LocalDate> days;

    Story(Ending ending, String... days) {
        this.ending = ending;
        this.days = Stream.of(days).map(LocalDate::parse).toList();
    }

    /** On a day that this school is closed, the next school day. */
    List<Spell> spells(List<LocalDate> term) {
        var spells = new ArrayList<Spell>();
        for (var day : days) {
            var from = (int) term.stream().filter(each -> each.isBefore(day)).count();
            var away = ending == Ending.STILL_AWAY ? term.size() : 1;
            spells.add(Spell.wholeDays("SICK", term, from, away));
        }
        if (ending == Ending.A_MISTAKE) {
            spells.add(spells.remove(spells.size() - 1).with(Spell.Aftermath.NEVER_WAS));
        }
        return spells;
    }
}

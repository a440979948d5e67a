package nl.veerkracht.bench.load;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A whole school year of many pupils, told day by day: sick reports, and lessons missed. About 3.4 sick reports and 20.7
 * lesson registrations for each pupil, as in the country as a whole; who is away when follows from the seed alone.
 *
 * @param number makes its schools different from those of all waves
 */
public record SchoolYear(int number, int pupils) {
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 9, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 7, 3);
    private static final double SICK_REPORTS = 3.4;
    private static final double LESSONS = 20.7;
    /** In how many parts the year can be told. */
    public static final int THIRDS = 3;

    private static final long PARTS = 1L << 20;

    /** The pupils, as the wave that enrols them. */
    public Wave roster() {
        return new Wave(number, pupils, 0);
    }

    /** Everything that is told, in the order of the days. */
    public Stream<Message> told() {
        return told(days());
    }

    /** What is told in one third of the year, the first (0), the second or the last (2). */
    public Stream<Message> third(int which) {
        var days = days().size();
        return told(days().subList(days * which / THIRDS, days * (which + 1) / THIRDS));
    }

    private Stream<Message> told(List<LocalDate> days) {
        return days.stream().flatMap(day -> IntStream.range(0, pupils).boxed().flatMap(pupil -> told(pupil, day)));
    }

    private Stream<Message> told(int pupil, LocalDate day) {
        var draw = (mixed((long) pupil << 20 | day.toEpochDay()) & PARTS - 1) / (double) PARTS * days().size();
        if (draw < SICK_REPORTS) {
            return Stream.of(SchoolMessages.sickDay(
                    school(pupil), Wave.key(pupil), "S" + pupil + "-" + day, day, id("sick", pupil, day)));
        }
        return draw < SICK_REPORTS + LESSONS
                ? Stream.of(SchoolMessages.missedLesson(
                        school(pupil), Wave.key(pupil), "L" + pupil + "-" + day, day, id("lesson", pupil, day)))
                : Stream.empty();
    }

    private static List<LocalDate> days() {
        return Days.ALL;
    }

    private School school(int pupil) {
        return Wave.school(number, pupil);
    }

    private String id(String what, int pupil, LocalDate day) {
        return Wave.id(what, number, (long) pupil << 20 | day.toEpochDay());
    }

    /** Spreads the bits (the finaliser of SplitMix64), so that neighbours have nothing in common. */
    private static long mixed(long value) {
        var spread = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        spread = (spread ^ spread >>> 27) * 0x94d049bb133111ebL;
        return spread ^ spread >>> 31;
    }

    private static final class Days {
        static final List<LocalDate> ALL = FIRST_DAY
                .datesUntil(LAST_DAY.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .toList();
    }
}

package nl.veerkracht.school.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.veerkracht.school.absence.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the system of a school says of its pupils, day by day: sickness that begins, ends, is told late, corrected and taken
 * back; and what of that holds, by the latest word about each absence and nothing else.
 */
final class InventedYear {
    private static final double FALLS_ILL = 0.02;
    private static final double IS_TOLD_LATE = 0.15;
    private static final double HAS_NO_END_YET = 0.4;
    private static final double IS_BACK = 0.35;
    private static final double IS_CORRECTED = 0.01;
    private static final double IS_TAKEN_BACK = 0.005;
    private static final int STILL_TALKED_OF = 40;

    private final Sandbox school;
    private final List<String> pupils;
    private final Random random;
    private final Map<String, Told> absences = new TreeMap<>();
    private int second;

    InventedYear(Sandbox school, List<String> pupils, long seed) {
        this.school = school;
        this.pupils = pupils;
        this.random = new Random(seed);
    }

    /** Something that is said about a pupil. */
    record Word(String pupil, String event) {}

    /** The latest of each kind of word about an absence; the number says which came later. */
    private static final class Told {
        private final String pupil;
        private LocalDate first;
        private @Nullable LocalDate last;
        private int reported;
        private @Nullable LocalDate ended;
        private int end;
        private int takenBack;

        private Told(String pupil, LocalDate first, @Nullable LocalDate last, int reported) {
            this.pupil = pupil;
            this.first = first;
            this.last = last;
            this.reported = reported;
        }

        private @Nullable LocalDate lastDay() {
            return end > reported ? ended : last;
        }

        private boolean holds() {
            var until = lastDay();
            return takenBack < reported && (until == null || !until.isBefore(first));
        }
    }

    /** All that is said on a day, in the order in which it happens. */
    List<Word> on(LocalDate day) {
        var words = new ArrayList<Word>();
        second = 0;
        for (var absence : new ArrayList<>(absences.entrySet())) {
            if (ChronoUnit.DAYS.between(absence.getValue().first, day) < STILL_TALKED_OF) {
                goOn(absence.getKey(), absence.getValue(), day, words);
            }
        }
        for (var pupil : pupils) {
            if (random.nextDouble() < FALLS_ILL) {
                begin(pupil, day, words);
            }
        }
        return words;
    }

    /** Of each pupil the periods of sickness that hold. */
    Map<String, List<Period>> known() {
        var known = new HashMap<String, List<Period>>();
        absences.values().stream()
                .filter(Told::holds)
                .forEach(told -> known.computeIfAbsent(told.pupil, pupil -> new ArrayList<>())
                        .add(new Period(told.first, told.lastDay())));
        return known;
    }

    private void begin(String pupil, LocalDate day, List<Word> words) {
        var first = random.nextDouble() < IS_TOLD_LATE ? day.minusDays(random.nextInt(15)) : day;
        var last = random.nextDouble() < HAS_NO_END_YET ? null : first.plusDays(random.nextInt(9));
        var id = pupil + "-" + absences.size();
        var time = time(day);
        absences.put(id, new Told(pupil, first, last, order(day)));
        words.add(new Word(pupil, school.reported(pupil, id, first.toString(), text(last), time)));
    }

    private void goOn(String id, Told told, LocalDate day, List<Word> words) {
        if (told.lastDay() == null && random.nextDouble() < IS_BACK) {
            var last = day.minusDays(1);
            var time = time(day);
            told.ended = last;
            told.end = order(day);
            words.add(new Word(told.pupil, school.ended(id, last.toString(), time)));
        }
        if (random.nextDouble() < IS_CORRECTED) {
            var time = time(day);
            told.first = told.first.plusDays(random.nextInt(5) - 2L);
            told.last = told.first.plusDays(random.nextInt(6));
            told.reported = order(day);
            words.add(new Word(
                    told.pupil, school.reported(told.pupil, id, told.first.toString(), text(told.last), time)));
        }
        if (random.nextDouble() < IS_TAKEN_BACK) {
            var time = time(day);
            told.takenBack = order(day);
            words.add(new Word(told.pupil, school.withdrawn(id, time)));
        }
    }

    /** A moment in the morning of that day, later than the one before. */
    private String time(LocalDate day) {
        second++;
        return day + "T0%d:%02d:%02dZ".formatted(4 + second / 3600, second / 60 % 60, second % 60);
    }

    /** Greater for a later moment. */
    private int order(LocalDate day) {
        return (int) day.toEpochDay() * 10_000 + second;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}

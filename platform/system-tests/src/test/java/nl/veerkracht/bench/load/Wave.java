package nl.veerkracht.bench.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Schools of their own with pupils of their own, and what is reported of them: five sick days each, far apart, but for a
 * few pupils of whom four fall within the window of the rule. A wave is used once, so that no measure meets the rows of
 * another.
 *
 * @param number which wave, from 0; makes its schools different from those of all other waves
 * @param pupils how many pupils, over schools of a thousand each
 * @param signals how many of them get a signal
 */
public record Wave(int number, int pupils, int signals) {
    /** How often each pupil is reported sick. */
    public static final int REPORTS_EACH = 5;

    private static final int PUPILS_PER_SCHOOL = 1_000;
    private static final long SEED = 20_261_130;
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2025, 9, 1);
    /** In these weeks, no four of which fit in twelve school weeks … */
    private static final int[] WEEKS_APART = {0, 12, 26, 38, 58};
    /** … and in these, of which the last four do. */
    private static final int[] WEEKS_TOGETHER = {20, 55, 57, 59, 61};

    private static final int SCHOOL_DAYS = 4; // Monday to Thursday: no public holiday of the calendar among them

    public List<School> schools() {
        return IntStream.range(0, (pupils + PUPILS_PER_SCHOOL - 1) / PUPILS_PER_SCHOOL)
                .mapToObj(index -> School.of(number, index))
                .toList();
    }

    public int reports() {
        return pupils * REPORTS_EACH;
    }

    /** The enrolment of every pupil. */
    public Stream<Message> enrolments() {
        return IntStream.range(0, pupils)
                .mapToObj(pupil -> SchoolMessages.enrolment(school(pupil), key(pupil), id("enrolment", pupil)));
    }

    /** Every report, those of one pupil in the order of its days, those of all pupils through each other. */
    public Stream<Message> sickReports() {
        var next = new int[pupils];
        return shuffled().stream().map(pupil -> report(pupil, next[pupil]++));
    }

    private List<Integer> shuffled() {
        var order = new ArrayList<Integer>(reports());
        for (var pupil = 0; pupil < pupils; pupil++) {
            order.addAll(Collections.nCopies(REPORTS_EACH, pupil));
        }
        Collections.shuffle(order, new Random(SEED + number));
        return order;
    }

    private Message report(int pupil, int nth) {
        var week = (pupil < signals ? WEEKS_TOGETHER : WEEKS_APART)[nth];
        var day = FIRST_MONDAY.plusWeeks(week).plusDays(pupil % SCHOOL_DAYS);
        var absence = pupil * REPORTS_EACH + nth;
        return SchoolMessages.sickDay(school(pupil), key(pupil), "A" + absence, day, id("absence", absence));
    }

    private School school(int pupil) {
        return school(number, pupil);
    }

    private String id(String what, int index) {
        return id(what, number, index);
    }

    static School school(int number, int pupil) {
        return School.of(number, pupil / PUPILS_PER_SCHOOL);
    }

    static String key(int pupil) {
        return "P" + pupil;
    }

    static String id(String what, int number, long index) {
        return new UUID((long) what.hashCode() << 32 | number, index).toString();
    }
}

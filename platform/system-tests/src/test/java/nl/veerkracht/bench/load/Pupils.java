package nl.veerkracht.bench.load;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pupils of a school at which people of the region work, so that somebody may read about them.
 *
 * @param first the number of the first of them, so that nobody is heard of twice
 */
public record Pupils(School school, int first, int count) {
    /** Away on four days within twelve school weeks raises a signal. */
    public static final int REPORTS_TO_SIGNAL = 4;

    /** The day of {@link #oneMore}. */
    public static final LocalDate ONE_MORE = LocalDate.of(2026, 11, 23);

    private static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 10, 5);

    public Stream<Message> enrolments() {
        return each(pupil -> SchoolMessages.enrolment(school, key(pupil), id("enrolment", pupil)));
    }

    /** So many days away of each of them. */
    public Stream<Message> reports(int each) {
        return IntStream.range(0, each)
                .boxed()
                .flatMap(nth -> each(pupil -> report("A" + nth, pupil, FIRST_MONDAY.plusWeeks(nth))));
    }

    /** One day away more of one of them. */
    public Message oneMore(int index) {
        return report("B", first + index, ONE_MORE);
    }

    /** What the school calls them. */
    public Stream<String> keys() {
        return each(this::key);
    }

    private Message report(String name, int pupil, LocalDate day) {
        var absence = name + "-" + key(pupil);
        return SchoolMessages.sickDay(school, key(pupil), absence, day, id(absence, pupil));
    }

    private <T> Stream<T> each(IntFunction<T> made) {
        return IntStream.range(first, first + count).mapToObj(made);
    }

    private String key(int pupil) {
        return "N" + pupil;
    }

    private String id(String what, int pupil) {
        return UUID.nameUUIDFromBytes((school.id() + what + pupil).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}

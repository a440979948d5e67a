package nl.veerkracht.school.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.school.calendar.model.ClosedDays;
import nl.veerkracht.school.calendar.model.SchoolYear;
import nl.veerkracht.school.service.InventedYear.Word;
import nl.veerkracht.school.signal.DailyEvaluation;
import nl.veerkracht.school.signal.model.NaiveReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A school year of 300 pupils, half of them of a primary school, through a feed that is now and then silent and says things
 * late, twice and in any order: every few weeks the signals that stand are those of a slow and simple reading of the rules.
 */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "school"))
class SchoolYearIT {
    private static final int PUPILS = 300;
    private static final long SEED = 20_261_123;
    private static final int WEEKS_AT_ONCE = 5;
    private static final double SAID_TWICE = 0.05;
    private static final LocalDate FIRST = LocalDate.of(2026, 8, 31);
    private static final LocalDate LAST = LocalDate.of(2027, 7, 9);
    private static final SchoolYear YEAR = new SchoolYear(FIRST, LAST);

    /** Days on which nothing is heard; what happened then is told later, or never. */
    private static final Set<LocalDate> SILENT =
            Set.of(day("2026-09-15"), day("2026-11-05"), day("2026-11-06"), day("2027-04-13"), day("2027-07-01"));

    private static final List<ClosedDays> CLOSED = List.of(
            closed("2026-10-12", "2026-10-16"),
            closed("2026-12-21", "2027-01-01"),
            closed("2027-02-22", "2027-02-26"),
            closed("2027-03-26", "2027-03-26"),
            closed("2027-04-26", "2027-05-07"));
    private static final Set<LocalDate> HOLIDAYS = Set.of(day("2027-03-29"), day("2027-05-17"));

    @Inject
    TestClock clock;

    @Inject
    DailyEvaluation evaluation;

    private Sandbox school = Sandbox.unregistered();
    private final List<String> pupils =
            IntStream.range(0, PUPILS).mapToObj(number -> "P" + number).toList();
    private final Random random = new Random(SEED);
    private int said;

    @BeforeEach
    void aSchoolWithItsPupils() {
        school = Sandbox.open();
        school.put(
                "/calendar",
                "{\"schoolYears\": [{\"firstDay\": \"%s\", \"lastDay\": \"%s\"}], \"closedDays\": [%s]}"
                        .formatted(
                                FIRST,
                                LAST,
                                CLOSED.stream()
                                        .map(each -> "{\"from\": \"%s\", \"to\": \"%s\", \"name\": \"Dicht\"}"
                                                .formatted(each.from(), each.to()))
                                        .collect(Collectors.joining(","))));
        clock.moveTo(FIRST.minusDays(3).atTime(LocalTime.NOON));
        for (var pupil : pupils) {
            var started = school.started(pupil, FIRST.minusDays(3) + "T08:00:00Z");
            Bus.send(
                    "school-enrolments",
                    school.schoolId() + ":" + pupil,
                    isPrimary(pupil) ? started.replace("\"sector\": \"VO\"", "\"sector\": \"PO\"") : started);
        }
        said += PUPILS;
        awaitHeard();
    }

    @Test
    void everyFewWeeksTheSignalsAreThoseOfASimpleReading() {
        var year = new InventedYear(school, pupils, SEED);
        for (var from = FIRST; from.isBefore(LAST); from = from.plusWeeks(WEEKS_AT_ONCE)) {
            var next = from.plusWeeks(WEEKS_AT_ONCE);
            var until = next.isAfter(LAST) ? LAST : next.minusDays(3);
            var words = from.datesUntil(until.plusDays(1))
                    .filter(SchoolYearIT::speaks)
                    .flatMap(day -> Stream.concat(year.on(day).stream(), Stream.of(alive(day))))
                    .toList();
            clock.moveTo(until.atTime(LocalTime.NOON));
            say(words);
            evaluation.run();

            assertThat(signals()).as("%s", until).isEqualTo(expected(year, until));
        }
        assertThat(signals()).hasSizeGreaterThan(PUPILS / 4);
        var feed = feed();
        var shownFrom = day(feed.getString("from"));
        assertThat(feed.getList("daysWithoutData", String.class))
                .containsExactlyElementsOf(SILENT.stream()
                        .filter(day -> !day.isBefore(shownFrom))
                        .sorted()
                        .map(LocalDate::toString)
                        .toList());
    }

    /** In any order, and some of it twice. */
    private void say(List<Word> words) {
        var again = words.stream().filter(word -> random.nextDouble() < SAID_TWICE);
        var sent = new ArrayList<>(Stream.concat(words.stream(), again).toList());
        Collections.shuffle(sent, random);
        sent.forEach(word -> school.send(word.pupil(), word.event()));
        said += words.size();
        awaitHeard();
    }

    private void awaitHeard() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> Database.ask("select count(*) from inbox where source = 'urn:nld:brin:" + school.schoolId()
                                + ":systeem:las'")
                        .equals(String.valueOf(said)));
    }

    private Word alive(LocalDate day) {
        return new Word("", school.alive(day + "T09:00:00Z"));
    }

    /** By pupil, such as {@code LONG 2026-10-22}. */
    private Map<String, String> signals() {
        var rows = Database.ask("select string_agg(pupil_key || '=' || signals, ';') from (select pupil_key,"
                + " string_agg(kind || ' ' || holds_on, ', ' order by holds_on, kind) as signals from signal"
                + " where school_id = '" + school.schoolId() + "' and status = 'RAISED' group by pupil_key) s");
        return Arrays.stream(rows.split(";"))
                .filter(Predicate.not(String::isEmpty))
                .map(row -> row.split("="))
                .collect(Collectors.toMap(row -> row[0], row -> row[1], (one, other) -> one, TreeMap::new));
    }

    private static Map<String, String> expected(InventedYear year, LocalDate today) {
        var expected = new TreeMap<String, String>();
        year.known().forEach((pupil, sick) -> {
            var naive = new NaiveReading(List.of(YEAR), CLOSED, HOLIDAYS, sick, today);
            var signals = isPrimary(pupil)
                    ? naive.extensive(4, 9).stream().map(day -> day + " EXTENSIVE")
                    : Stream.concat(
                            naive.frequent(4, 12).stream().map(day -> day + " FREQUENT"),
                            naive.isLong(7).stream().map(day -> day + " LONG"));
            var text = signals.sorted()
                    .map(signal -> signal.split(" "))
                    .map(signal -> signal[1] + " " + signal[0])
                    .collect(Collectors.joining(", "));
            if (!text.isEmpty()) {
                expected.put(pupil, text);
            }
        });
        return expected;
    }

    private JsonPath feed() {
        return given().auth()
                .oauth2(school.system())
                .get("/v1/schools/" + school.schoolId() + "/feed")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static boolean isPrimary(String pupil) {
        return Integer.parseInt(pupil.substring(1)) % 2 == 0;
    }

    private static boolean speaks(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6 && !SILENT.contains(day);
    }

    private static ClosedDays closed(String from, String to) {
        return new ClosedDays(day(from), day(to), "Dicht");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}

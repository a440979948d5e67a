package nl.veerkracht.school.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.veerkracht.kit.problem.InvalidRequest;
import nl.veerkracht.school.calendar.CalendarReading.Skipped;
import nl.veerkracht.school.calendar.CalendarReading.Why;
import nl.veerkracht.school.calendar.model.ClosedDays;
import nl.veerkracht.school.calendar.model.SchoolYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of a school whose year 2026–2027 is known, as its programs export them. */
class CalendarFileTest {
    private static final SchoolYear YEAR = new SchoolYear(day("2026-08-31"), day("2027-07-09"));

    @Test
    void theLastDayIsTheOneBeforeTheEndOfTheEvent() {
        var reading = read(event("20261012", "20261017", "Herfstvakantie"), event("20261102", null, "Studiedag"));

        assertThat(reading.calendar().schoolYears()).containsExactly(YEAR);
        assertThat(reading.calendar().closedDays())
                .containsExactly(
                        new ClosedDays(day("2026-10-12"), day("2026-10-16"), "Herfstvakantie"),
                        new ClosedDays(day("2026-11-02"), day("2026-11-02"), "Studiedag"));
        assertThat(reading.skipped()).isEmpty();
    }

    @Test
    void insteadOfAnEndItMayHaveALength() {
        var reading = read(event("20261012", null, "Herfstvakantie", "DURATION:P1W"));

        assertThat(reading.calendar().closedDays())
                .containsExactly(new ClosedDays(day("2026-10-12"), day("2026-10-18"), "Herfstvakantie"));
    }

    @Test
    void schoolYearsTakeThePlaceOfThoseThatStand() {
        var reading = read(
                event("20270830", "20280708", "Schooljaar 2027-2028"),
                event("20280829", "20290707", "Jaar", "CATEGORIES:SCHOOLYEAR"),
                event("20271018", "20271023", "Herfstvakantie"));

        assertThat(reading.calendar().schoolYears())
                .containsExactly(
                        new SchoolYear(day("2027-08-30"), day("2028-07-07")),
                        new SchoolYear(day("2028-08-29"), day("2029-07-06")));
        assertThat(reading.calendar().closedDays()).hasSize(1);
    }

    @Test
    void whatRepeatsIsTakenEachTimeWithinTheYears() {
        var reading = read(event("20260901", null, "Studiedag", "RRULE:FREQ=MONTHLY", "EXDATE;VALUE=DATE:20261201"));

        assertThat(reading.calendar().closedDays())
                .extracting(ClosedDays::from)
                .startsWith(day("2026-09-01"), day("2026-10-01"), day("2026-11-01"), day("2027-01-01"))
                .hasSize(10);
    }

    @Test
    void whatIsNotTakenIsToldWithWhy() {
        var reading = read(
                "BEGIN:VEVENT\nDTSTART:20261105T130000Z\nDTEND:20261105T150000Z\nSUMMARY:Rapportvergadering\nEND:VEVENT",
                event("20260720", "20260829", "Zomervakantie"),
                event("20261106", null, ""),
                event("20261109", null, "Gaat niet door", "STATUS:CANCELLED"),
                event("20261110", null, "Elk uur", "RRULE:FREQ=HOURLY"),
                event("20260831", "20270710", "Schooljaar"),
                event("20270101", "20280710", "Schooljaar twee"));

        assertThat(reading.skipped())
                .containsExactlyInAnyOrder(
                        new Skipped("Rapportvergadering", null, Why.NOT_WHOLE_DAYS),
                        new Skipped("Zomervakantie", day("2026-07-20"), Why.OUTSIDE_SCHOOL_YEARS),
                        new Skipped(null, day("2026-11-06"), Why.NO_NAME),
                        new Skipped("Gaat niet door", day("2026-11-09"), Why.CANCELLED),
                        new Skipped("Elk uur", day("2026-11-10"), Why.NOT_WHOLE_DAYS),
                        new Skipped("Schooljaar twee", day("2027-01-01"), Why.OVERLAPS));
        assertThat(reading.calendar().closedDays()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-1"})
    void lettersArriveWhateverTheFileIsWrittenIn(String charset) {
        var file = file(event("20261012", null, "Één dag")).getBytes(Charset.forName(charset));

        assertThat(CalendarFile.read(file, List.of(YEAR)).calendar().closedDays())
                .extracting(ClosedDays::name)
                .containsExactly("Één dag");
    }

    @Test
    void aByteOrderMarkMakesNoDifference() {
        var file = ("\uFEFF" + file(event("20261012", null, "Studiedag"))).getBytes(StandardCharsets.UTF_8);

        assertThat(CalendarFile.read(file, List.of(YEAR)).calendar().closedDays())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "pupil;date;code",
                "BEGIN:VCALENDAR",
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261399\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
            })
    void whatIsNoCalendarIsRefused(String file) {
        assertThatThrownBy(() -> CalendarFile.read(file.getBytes(StandardCharsets.UTF_8), List.of(YEAR)))
                .isInstanceOf(InvalidRequest.class);
    }

    @Test
    void moreThanACalendarHasIsRefused() {
        var every = event("20260831", null, "Dag", "RRULE:FREQ=DAILY");
        var events = IntStream.range(0, 10)
                .mapToObj(n -> every.replace("Dag", "Dag " + n))
                .toArray(String[]::new);

        assertThatThrownBy(() -> read(events)).isInstanceOf(InvalidRequest.class);
    }

    private static CalendarReading read(String... events) {
        return CalendarFile.read(file(events).getBytes(StandardCharsets.UTF_8), List.of(YEAR));
    }

    private static String file(String... events) {
        return ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Rooster//NL\n" + String.join("\n", events)
                        + "\nEND:VCALENDAR\n")
                .replace("\n", "\r\n");
    }

    private static String event(String from, @Nullable String end, String name, String... more) {
        return "BEGIN:VEVENT\nUID:%s-%s\nDTSTART;VALUE=DATE:%s%s\nSUMMARY:%s%s\nEND:VEVENT"
                .formatted(
                        from,
                        name.hashCode(),
                        from,
                        end == null ? "" : "\nDTEND;VALUE=DATE:" + end,
                        name,
                        more.length == 0 ? "" : "\n" + String.join("\n", more));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}

package nl.veerkracht.gateway.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.DayMark;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.remote.PlanService.Goal;
import nl.veerkracht.gateway.remote.PlanService.Plan;
import nl.veerkracht.gateway.remote.PlanService.Week;
import nl.veerkracht.gateway.remote.SchoolService.AbsenceCalendar;
import nl.veerkracht.gateway.remote.SchoolService.AbsenceCalendar.Day;
import org.jspecify.annotations.Nullable;

/** Turns a plan into what a page shows of it, in words; lays what is planned beside what was reported, and judges nothing. */
final class PlanLines {
    static final List<DayOfWeek> DAYS = Stream.of(DayOfWeek.values()).limit(5).toList();

    private final Messages messages;
    private final PlanMessages texts;
    private final Dates dates;
    private final LocalDate today;

    PlanLines(Messages messages, PlanMessages texts, Dates dates, LocalDate today) {
        this.messages = messages;
        this.texts = texts;
        this.dates = dates;
        this.today = today;
    }

    /**
     * A plan.
     *
     * @param agreed by which organisation it was written down, and when
     * @param days the names of the days of a school week
     * @param real whether what was reported stands beside what is planned
     */
    record Shown(
            List<Goal> goals,
            @Nullable String helped,
            @Nullable String protective,
            @Nullable String concerns,
            List<String> days,
            List<WeekLine> weeks,
            boolean real,
            Written reviewOn,
            String agreed) {}

    /** A week: for each day what is planned, and what was reported. */
    record WeekLine(Written from, List<String> planned, List<String> real) {}

    /** @param calendar null for who is shown no absence, or when it cannot be asked for now */
    Shown of(Plan plan, @Nullable AbsenceCalendar calendar, String by) {
        return new Shown(
                plan.goals(),
                plan.helpedBefore(),
                plan.protectiveFactors(),
                plan.concerns(),
                DAYS.stream().map(messages::weekday).toList(),
                plan.schedule().stream().map(week -> line(week, calendar)).toList(),
                calendar != null,
                dates.day(plan.reviewOn()),
                texts.agreed(by, dates.moment(plan.agreedAt()).text()));
    }

    private WeekLine line(Week week, @Nullable AbsenceCalendar calendar) {
        return new WeekLine(
                dates.day(week.weekOf()),
                DAYS.stream()
                        .map(day -> planned(week.hours().getOrDefault(day, 0)))
                        .toList(),
                calendar == null
                        ? List.of()
                        : DAYS.stream()
                                .map(day -> real(week.weekOf().plusDays(day.getValue() - 1L), calendar))
                                .toList());
    }

    private String planned(int hours) {
        return hours == 0 ? texts.noHours() : hours == 1 ? texts.oneHour() : texts.hours(hours);
    }

    /** What is not told is not known, and never attendance. */
    private String real(LocalDate date, AbsenceCalendar calendar) {
        return calendar.days().stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .map(this::reported)
                .orElseGet(() -> date.isAfter(today) ? texts.realToCome() : texts.realUnknown());
    }

    private String reported(Day day) {
        var mark = DayMark.of(day.kind(), day.absence());
        return switch (mark) {
            case PRESENT -> day.date().isAfter(today) ? texts.realToCome() : texts.realNone();
            case NO_DATA -> texts.realUnknown();
            case FREE -> day.name() == null ? messages.mark(mark) : day.name();
            case SICK, UNAUTHORISED, AUTHORISED, UNKNOWN, ABSENT -> messages.mark(mark);
        };
    }
}

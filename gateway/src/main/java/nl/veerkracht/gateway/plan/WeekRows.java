package nl.veerkracht.gateway.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.plan.EditPlanPage.HourCell;
import nl.veerkracht.gateway.plan.EditPlanPage.WeekRow;

/** Turns the weeks of a form into its fields, each with a name that is heard as well as seen. */
final class WeekRows {
    private final Messages messages;
    private final PlanMessages texts;
    private final Dates dates;

    WeekRows(Messages messages, PlanMessages texts, Dates dates) {
        this.messages = messages;
        this.texts = texts;
        this.dates = dates;
    }

    List<WeekRow> of(PlanForm form) {
        return IntStream.range(0, form.weeks().size())
                .mapToObj(place -> row(place, form))
                .toList();
    }

    private WeekRow row(int place, PlanForm form) {
        var week = form.weeks().get(place);
        var days = IntStream.range(0, week.hours().size())
                .mapToObj(day -> cell(
                        "hours-" + place + "-" + day,
                        week.from().plusDays(day),
                        week.hours().get(day),
                        form))
                .toList();
        return new WeekRow(week.from().toString(), dates.day(week.from()).text(), days);
    }

    private HourCell cell(String id, LocalDate day, String typed, PlanForm form) {
        var name = messages.weekday(day.getDayOfWeek());
        return new HourCell(id, name, texts.hoursOn(dates.inFull(day)), typed, form.error(id));
    }
}

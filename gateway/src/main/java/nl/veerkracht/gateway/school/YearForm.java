package nl.veerkracht.gateway.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.remote.OwnSchoolService.Calendar;
import nl.veerkracht.gateway.remote.OwnSchoolService.Calendar.Year;
import org.jspecify.annotations.Nullable;

/** The form for a school year, with what was typed in it. */
record YearForm(String firstDay, String lastDay, List<FormError> errors) {
    private static final int LONGEST = 400;

    static YearForm empty() {
        return new YearForm("", "", List.of());
    }

    static YearForm filled(@Nullable String firstDay, @Nullable String lastDay) {
        return new YearForm(ClosedForm.text(firstDay), ClosedForm.text(lastDay), List.of());
    }

    YearForm checked(Calendar calendar, SchoolMessages messages) {
        var wrong = new ArrayList<FormError>();
        var first = Dates.typed(firstDay);
        var last = Dates.typed(lastDay);
        if (first.isEmpty()) {
            wrong.add(new FormError("firstDay", messages.errorDay()));
        }
        if (last.isEmpty()) {
            wrong.add(new FormError("lastDay", messages.errorDay()));
        }
        if (wrong.isEmpty()) {
            wrong.addAll(together(first.orElseThrow(), last.orElseThrow(), calendar, messages));
        }
        return new YearForm(firstDay, lastDay, wrong);
    }

    private static List<FormError> together(
            LocalDate first, LocalDate last, Calendar calendar, SchoolMessages messages) {
        if (last.isBefore(first)) {
            return List.of(new FormError("lastDay", messages.errorOrder()));
        }
        if (last.isAfter(first.plusDays(LONGEST))) {
            return List.of(new FormError("lastDay", messages.errorYearLong()));
        }
        var taken = calendar.schoolYears().stream().anyMatch(other -> other.meets(first, last));
        return taken ? List.of(new FormError("firstDay", messages.errorYearTaken())) : List.of();
    }

    /** Only of a form that was checked. */
    Year wanted() {
        return new Year(
                Dates.typed(firstDay).orElseThrow(), Dates.typed(lastDay).orElseThrow());
    }

    /** What is wrong with this field, if anything. */
    public @Nullable String error(String field) {
        return FormError.of(field, errors);
    }
}

package nl.veerkracht.gateway.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.remote.OwnSchoolService.Calendar;
import nl.veerkracht.gateway.remote.OwnSchoolService.Calendar.Closed;
import org.jspecify.annotations.Nullable;

/** The form for days without lessons, with what was typed in it. */
record ClosedForm(String from, String to, String name, List<FormError> errors) {
    private static final int LONGEST = 200;

    static ClosedForm empty() {
        return new ClosedForm("", "", "", List.of());
    }

    /** Without a last day it is one day. */
    static ClosedForm filled(@Nullable String from, @Nullable String to, @Nullable String name) {
        return new ClosedForm(text(from), text(to), text(name), List.of());
    }

    ClosedForm checked(Calendar calendar, SchoolMessages messages) {
        var wrong = new ArrayList<FormError>();
        if (Dates.typed(from).isEmpty()) {
            wrong.add(new FormError("from", messages.errorDay()));
        }
        if (!to.isEmpty() && Dates.typed(to).isEmpty()) {
            wrong.add(new FormError("to", messages.errorDay()));
        } else if (Dates.typed(from).isPresent() && last().isBefore(first())) {
            wrong.add(new FormError("to", messages.errorOrder()));
        } else if (Dates.typed(from).isPresent()
                && calendar.schoolYears().stream().noneMatch(year -> year.meets(first(), last()))) {
            wrong.add(new FormError("from", messages.errorOutside()));
        }
        if (name.isEmpty() || name.length() > LONGEST) {
            wrong.add(new FormError("name", messages.errorName()));
        }
        return new ClosedForm(from, to, name, wrong);
    }

    /** Only of a form that was checked. */
    Closed wanted() {
        return new Closed(first(), last(), name);
    }

    /** What is wrong with this field, if anything. */
    public @Nullable String error(String field) {
        return FormError.of(field, errors);
    }

    private LocalDate first() {
        return Dates.typed(from).orElseThrow();
    }

    private LocalDate last() {
        return Dates.typed(to).orElseGet(this::first);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("\\p{Cntrl}", " ").strip();
    }
}

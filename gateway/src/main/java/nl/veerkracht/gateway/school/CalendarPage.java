package nl.veerkracht.gateway.school;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.gateway.calendar.CalendarPicture.Drawing;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.Layout;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of a school.
 *
 * @param version of the calendar that is shown, for the forms
 * @param picture the school year of today, or else the nearest; null when there is none, or it cannot be told now
 */
@CheckedTemplate(basePath = "school", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CalendarPage(
        Layout layout,
        @Nullable Said said,
        String version,
        List<YearLine> years,
        List<ClosedLine> closed,
        @Nullable Drawing picture,
        YearForm yearForm,
        ClosedForm closedForm,
        List<FormError> errors)
        implements TemplateInstance {

    /** A school year. */
    record YearLine(LocalDate firstDay, LocalDate lastDay, String name) {}

    /** Days without lessons. */
    record ClosedLine(
            LocalDate from,
            LocalDate to,
            String name,
            Written first,
            @Nullable Written last) {}
}

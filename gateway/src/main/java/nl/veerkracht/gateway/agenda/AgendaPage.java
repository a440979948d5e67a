package nl.veerkracht.gateway.agenda;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.Flash;
import nl.veerkracht.gateway.page.Layout;
import org.jspecify.annotations.Nullable;

/**
 * The appointments ahead, by day, and the address for one's own calendar.
 *
 * @param address the address that was just made, whole; shown this once
 * @param until the day on which the address that there is ends; null when there is none, or it cannot be told now
 */
@CheckedTemplate(basePath = "agenda", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AgendaPage(
        Layout layout,
        Flash.@Nullable Said said,
        List<Day> days,
        boolean missing,
        boolean namesMissing,
        @Nullable String address,
        @Nullable Written until)
        implements TemplateInstance {

    /** A day with something on it. */
    record Day(Written day, List<Line> lines) {}

    /**
     * One appointment.
     *
     * @param name null for somebody whose name cannot be told
     * @param meeting null for a consult
     */
    record Line(
            UUID person,
            @Nullable String name,
            @Nullable UUID meeting,
            @Nullable String time,
            @Nullable String place,
            boolean cancelled) {

        @Override
        public String toString() {
            return "Line";
        }
    }
}

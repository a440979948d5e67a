package nl.veerkracht.gateway.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.Layout;
import nl.veerkracht.gateway.page.Who;
import org.jspecify.annotations.Nullable;

/**
 * The reports, each with what can be done with it.
 *
 * @param school whether the reader files, and does not handle
 * @param more address where the list goes on
 */
@CheckedTemplate(basePath = "report", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReportsPage(
        Layout layout,
        @Nullable Said said,
        boolean school,
        List<Filter> filters,
        List<ReportLine> reports,
        boolean missing,
        @Nullable String more,
        List<Choice> closings,
        List<FormError> errors)
        implements TemplateInstance {

    /** A part of the list. */
    record Filter(String address, String name, boolean chosen) {}

    /** A way in which a report can end. */
    record Choice(String code, String name) {}

    /**
     * A report.
     *
     * @param told sentences of what was counted and what became of it
     * @param words what was written, by heading
     * @param form what was typed about it and is wrong with that
     */
    record ReportLine(
            UUID id,
            Who who,
            String kind,
            String status,
            boolean late,
            List<String> told,
            List<Words> words,
            String municipality,
            boolean mayFile,
            boolean mayHandle,
            boolean mayWithdraw,
            Field parentsContact,
            Field stepsTaken,
            Field asked,
            Field reason,
            boolean open) {}

    /** Something that somebody wrote. */
    record Words(String heading, String text) {}

    /** A field of a form, by the report that it is about. */
    record Field(
            String name,
            String id,
            String label,
            String help,
            String text,
            @Nullable String error) {}
}

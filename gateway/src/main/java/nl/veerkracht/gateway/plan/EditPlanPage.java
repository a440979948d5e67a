package nl.veerkracht.gateway.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.draft.DraftPart;
import nl.veerkracht.gateway.page.Layout;
import nl.veerkracht.gateway.plan.PlanLines.Shown;
import org.jspecify.annotations.Nullable;

/**
 * The form on which a plan is written or changed.
 *
 * @param weeks the fields of the schedule
 * @param earliest the first day on which the plan can be looked at again
 * @param latest the last such day
 * @param other the plan that somebody else wrote meanwhile; absent when nobody did
 */
@CheckedTemplate(basePath = "plan", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EditPlanPage(
        Layout layout,
        UUID id,
        String name,
        PlanForm form,
        List<WeekRow> weeks,
        String earliest,
        String latest,
        @Nullable Shown other,
        DraftPart draft)
        implements TemplateInstance {

    /** A week. */
    record WeekRow(String iso, String name, List<HourCell> days) {}

    /** The lesson hours of a day; its short name is seen, and its label heard. */
    record HourCell(
            String id,
            String name,
            String label,
            String typed,
            @Nullable String error) {}
}

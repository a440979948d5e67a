package nl.veerkracht.gateway.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.Layout;
import nl.veerkracht.gateway.plan.PlanLines.Shown;
import org.jspecify.annotations.Nullable;

/**
 * The page with the plan of a young person.
 *
 * @param shown null as long as there is no plan
 * @param calendarMissing whether absence could not be asked for now; who is shown none is not told so
 * @param mayChange whether the reader is offered to change it
 */
@CheckedTemplate(basePath = "plan", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PlanPage(
        Layout layout,
        @Nullable Said said,
        UUID id,
        String name,
        @Nullable Shown shown,
        boolean calendarMissing,
        List<ActionLine> actions,
        boolean mayChange)
        implements TemplateInstance {}

package nl.veerkracht.gateway.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.page.Layout;
import nl.veerkracht.gateway.plan.PlanLines.Shown;
import org.jspecify.annotations.Nullable;

/**
 * The plan, as the young person and the parents read it.
 *
 * @param shown null as long as there is no plan
 */
@CheckedTemplate(basePath = "plan", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FamilyPlanPage(Layout layout, UUID id, @Nullable Shown shown, boolean calendarMissing, List<ActionLine> actions)
        implements TemplateInstance {}

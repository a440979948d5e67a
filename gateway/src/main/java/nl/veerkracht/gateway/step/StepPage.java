package nl.veerkracht.gateway.step;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import nl.veerkracht.gateway.draft.DraftPart;
import nl.veerkracht.gateway.page.Layout;

/** The page on which somebody brings a case to its next step. */
@CheckedTemplate(basePath = "step", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StepPage(Layout layout, UUID id, String name, StepForm form, DraftPart draft) implements TemplateInstance {}

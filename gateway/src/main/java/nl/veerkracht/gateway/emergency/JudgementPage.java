package nl.veerkracht.gateway.emergency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.veerkracht.gateway.page.Layout;

/** The page on which one emergency access is read and judged. */
@CheckedTemplate(basePath = "emergency", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record JudgementPage(Layout layout, EmergencyLine line, JudgementForm form) implements TemplateInstance {}

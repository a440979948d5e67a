package nl.veerkracht.gateway.emergency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.Layout;

/** The page that warns, and asks why somebody has to look now. */
@CheckedTemplate(basePath = "emergency", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BreakGlassPage(Layout layout, UUID id, String reason, List<FormError> errors) implements TemplateInstance {}

package nl.veerkracht.gateway.handover;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import nl.veerkracht.gateway.page.Layout;

/** A case in brief, and for who is asked to take it over, to say yes or no. */
@CheckedTemplate(basePath = "hand-over", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HandOverNotePage(Layout layout, UUID id, String name, HandOverLines lines) implements TemplateInstance {}

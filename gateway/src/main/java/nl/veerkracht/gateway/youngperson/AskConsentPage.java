package nl.veerkracht.gateway.youngperson;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import nl.veerkracht.gateway.page.Layout;

/** The page that asks the family for consent. */
@CheckedTemplate(basePath = "young-person", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AskConsentPage(Layout layout, UUID id, String name, AskConsentForm form) implements TemplateInstance {}

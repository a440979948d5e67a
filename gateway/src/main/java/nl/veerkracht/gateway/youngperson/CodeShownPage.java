package nl.veerkracht.gateway.youngperson;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.Layout;

/** The code for somebody of the family, shown this once. */
@CheckedTemplate(basePath = "young-person", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CodeShownPage(Layout layout, UUID id, String who, String code, Written until) implements TemplateInstance {}

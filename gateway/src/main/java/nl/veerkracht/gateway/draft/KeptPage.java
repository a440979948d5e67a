package nl.veerkracht.gateway.draft;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The line that a script puts on the page when a draft was kept. */
@CheckedTemplate(basePath = "draft", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record KeptPage(String time) implements TemplateInstance {}

package nl.veerkracht.gateway.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A page that only says something: a refusal, or that one is signed out. */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MessagePage(Layout layout, String title, String text, String link) implements TemplateInstance {}

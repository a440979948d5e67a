package nl.veerkracht.gateway.erasure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.veerkracht.gateway.page.Layout;

/** The page on which somebody asks for an erasure. */
@CheckedTemplate(basePath = "erasure", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WishPage(Layout layout, WishForm form) implements TemplateInstance {}

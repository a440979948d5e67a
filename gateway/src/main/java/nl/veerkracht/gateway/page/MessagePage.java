package nl.veerkracht.gateway.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/**
 * A page that only says something: a refusal, or that one is signed out.
 *
 * @param inDanger where to ask for emergency access, if that is to be offered
 */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MessagePage(
        Layout layout,
        String title,
        String text,
        String link,
        @Nullable String inDanger) implements TemplateInstance {}

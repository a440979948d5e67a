package nl.veerkracht.gateway.step;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import nl.veerkracht.gateway.draft.DraftPart;
import nl.veerkracht.gateway.page.Layout;

/** The page on which the school records a talk. */
@CheckedTemplate(basePath = "step", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TalkPage(Layout layout, UUID id, String name, TalkForm form, DraftPart draft) implements TemplateInstance {}

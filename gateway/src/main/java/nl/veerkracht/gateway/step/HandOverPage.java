package nl.veerkracht.gateway.step;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import nl.veerkracht.gateway.draft.DraftPart;
import nl.veerkracht.gateway.handover.HandOverLines;
import nl.veerkracht.gateway.page.Layout;
import org.jspecify.annotations.Nullable;

/** The page on which who directs a case asks somebody else to. */
@CheckedTemplate(basePath = "step", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HandOverPage(
        Layout layout,
        UUID id,
        String name,
        HandOverForm form,
        DraftPart draft,
        @Nullable HandOverLines lines) implements TemplateInstance {}

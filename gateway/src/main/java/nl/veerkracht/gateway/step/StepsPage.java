package nl.veerkracht.gateway.step;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.Layout;
import org.jspecify.annotations.Nullable;

/** The page about where a case stands, how it came there and where it can go. */
@CheckedTemplate(basePath = "step", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StepsPage(Layout layout, @Nullable Said said, UUID id, String name, StepsView view)
        implements TemplateInstance {}

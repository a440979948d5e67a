package nl.veerkracht.gateway.family;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.Layout;
import org.jspecify.annotations.Nullable;

/** Lets somebody choose about whom to read, when there are several. */
@CheckedTemplate(basePath = "family", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ChoosePage(Layout layout, @Nullable Said said, List<Choice> choices) implements TemplateInstance {

    /** One young person; without a name, known by the order of the codes and by the case. */
    record Choice(UUID id, String who, @Nullable String about) {}
}

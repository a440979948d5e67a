package nl.veerkracht.gateway.worklist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.Layout;
import nl.veerkracht.gateway.page.Who;
import org.jspecify.annotations.Nullable;

/**
 * Searching by name; neither the title nor the address says what for.
 *
 * @param name as it was typed
 * @param found absent before there was a search
 * @param most whether there may be more than are shown
 */
@CheckedTemplate(basePath = "worklist", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SearchPage(
        Layout layout,
        String name,
        @Nullable String error,
        List<FormError> errors,
        @Nullable List<Who> found,
        boolean most)
        implements TemplateInstance {

    @Override
    public String toString() {
        return "SearchPage";
    }
}

package nl.veerkracht.gateway.organisation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.page.Layout;
import org.jspecify.annotations.Nullable;

/**
 * The people of the organisation.
 *
 * @param search what was looked for
 * @param more query with which the list goes on
 */
@CheckedTemplate(basePath = "organisation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PeoplePage(
        Layout layout,
        String search,
        List<Line> people,
        boolean missing,
        @Nullable String more) implements TemplateInstance {

    /** Somebody on the list. */
    record Line(UUID id, String name, String email, List<String> roles, boolean active) {}
}

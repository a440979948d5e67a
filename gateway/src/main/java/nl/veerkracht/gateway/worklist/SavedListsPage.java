package nl.veerkracht.gateway.worklist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.Layout;
import org.jspecify.annotations.Nullable;

/**
 * What the reader kept, and keeping the list they came from.
 *
 * @param form absent for who came from no list
 * @param what the list in words
 */
@CheckedTemplate(basePath = "worklist", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SavedListsPage(
        Layout layout,
        @Nullable Said said,
        List<SavedLine> saved,
        boolean missing,
        @Nullable SavedForm form,
        String what)
        implements TemplateInstance {

    /** One that was kept. */
    record SavedLine(UUID id, String query, String name, String what, boolean start) {}
}

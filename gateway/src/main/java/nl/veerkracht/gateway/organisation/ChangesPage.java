package nl.veerkracht.gateway.organisation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.Layout;
import org.jspecify.annotations.Nullable;

/** What administrators changed, newest first. */
@CheckedTemplate(basePath = "organisation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ChangesPage(
        Layout layout,
        List<Line> changes,
        boolean missing,
        @Nullable String more) implements TemplateInstance {

    /**
     * One change.
     *
     * @param whomId account of somebody who is on the list of people still
     * @param rolesChanged whether before and after differ
     * @param done whether it is known that it was carried out
     */
    record Line(
            Written when,
            String by,
            ChangeWord what,
            String whom,
            @Nullable String whomId,
            boolean rolesChanged,
            String before,
            String after,
            boolean done) {}
}

package nl.veerkracht.gateway.school;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.Layout;
import org.jspecify.annotations.Nullable;

/**
 * The files that were read, and the form to send one.
 *
 * @param busy whether one is being read, so that the list is looked at again
 */
@CheckedTemplate(basePath = "school", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ImportsPage(
        Layout layout,
        @Nullable Said said,
        List<Line> files,
        boolean missing,
        boolean busy,
        List<Kind> kinds,
        ImportForm form)
        implements TemplateInstance {

    /**
     * A file that was sent.
     *
     * @param waiting what in it is not known yet, in sentences
     */
    record Line(
            UUID id,
            Written received,
            String kind,
            String state,
            boolean trial,
            @Nullable String problem,
            String counts,
            List<String> waiting,
            boolean errors) {}

    /** What can be in a file. */
    record Kind(String code, String name) {}
}

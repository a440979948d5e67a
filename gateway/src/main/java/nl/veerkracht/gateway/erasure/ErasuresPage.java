package nl.veerkracht.gateway.erasure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.Layout;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a second person, of whom nothing has to be kept any longer, or who was erased.
 *
 * @param show which of the three
 */
@CheckedTemplate(basePath = "erasure", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ErasuresPage(
        Layout layout,
        ErasureShow show,
        List<Line> lines,
        boolean missing,
        @Nullable String more) implements TemplateInstance {

    /**
     * One young person.
     *
     * @param id of the erasure; null as long as nobody asked for one
     * @param person id of the young person, who has no name here
     * @param by who asked for it, or who approved it
     * @param own whether the reader asked for it, and somebody else has to decide
     */
    record Line(@Nullable UUID id, UUID person, @Nullable GroundWord ground, String by, Written day, boolean own) {}
}

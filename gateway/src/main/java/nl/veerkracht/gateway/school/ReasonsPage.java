package nl.veerkracht.gateway.school;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.Layout;
import org.jspecify.annotations.Nullable;

/**
 * What the codes of a school mean.
 *
 * @param wrong the code of which no meaning was chosen, if that was so
 */
@CheckedTemplate(basePath = "school", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReasonsPage(
        Layout layout,
        @Nullable Said said,
        List<Waiting> waiting,
        List<Known> known,
        List<ReasonMeaning> meanings,
        @Nullable String wrong)
        implements TemplateInstance {

    /** A code that nobody has said the meaning of, and the absence that is not counted for it. */
    record Waiting(String code, long absences, long pupils, Written from, Written until) {}

    /** A code with what it means. */
    record Known(String code, @Nullable ReasonMeaning meaning) {}
}

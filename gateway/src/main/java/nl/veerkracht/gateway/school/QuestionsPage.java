package nl.veerkracht.gateway.school;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.Layout;
import nl.veerkracht.gateway.page.Who;
import org.jspecify.annotations.Nullable;

/** Pupils whom the roster of the school lacks, each with the question whether they left. */
@CheckedTemplate(basePath = "school", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record QuestionsPage(Layout layout, @Nullable Said said, List<Line> lines, List<FormError> errors)
        implements TemplateInstance {

    /**
     * A question.
     *
     * @param lastDay as it was typed
     * @param error what is wrong with that
     */
    record Line(
            UUID id,
            Who who,
            String asked,
            String lastDay,
            @Nullable String error) {
        /** Of the field in which the last day is typed. */
        public String field() {
            return fieldOf(id);
        }
    }

    static String fieldOf(UUID id) {
        return "lastDay-" + id;
    }
}

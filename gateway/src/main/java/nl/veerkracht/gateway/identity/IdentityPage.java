package nl.veerkracht.gateway.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.Layout;
import nl.veerkracht.gateway.page.Who;
import org.jspecify.annotations.Nullable;

/**
 * Who may be the same, who is, and who is not.
 *
 * @param about the one about whom it is only; null for all
 */
@CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record IdentityPage(
        Layout layout,
        @Nullable Said said,
        List<FormError> errors,
        @Nullable UUID about,
        List<Line> likely,
        List<Line> same,
        List<Line> different)
        implements TemplateInstance {

    /**
     * Two young people.
     *
     * @param ground why they are taken to be the same; empty as long as they are not
     * @param reason what somebody wrote about that, or typed now
     * @param error what is wrong with what was typed
     */
    record Line(
            Who first,
            Who second,
            String ground,
            String reason,
            @Nullable String error) {

        /** Of the field for the reason. */
        public String field() {
            return fieldOf(String.valueOf(first.id()), String.valueOf(second.id()));
        }
    }

    static String fieldOf(String first, String second) {
        return "reason-" + first + "-" + second;
    }
}

package nl.veerkracht.gateway.school;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.Layout;
import org.jspecify.annotations.Nullable;

/**
 * Whether a school is heard of, and by when it will have spoken.
 *
 * @param version of the school that is shown, for the form
 * @param heardOn last day that was heard of; null when nothing was ever heard
 * @param since first of the days that are looked back on
 * @param missing the days without data, the last first
 * @param expectedBy as it stands, or as it was typed
 * @param error what is wrong with it, if anything
 */
@CheckedTemplate(basePath = "school", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FeedPage(
        Layout layout,
        @Nullable Said said,
        String version,
        FeedWord state,
        @Nullable Written heardOn,
        @Nullable Written heardAt,
        Written since,
        List<Written> missing,
        String expectedBy,
        @Nullable String error,
        List<FormError> errors)
        implements TemplateInstance {}

package nl.veerkracht.gateway.family;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.Layout;
import org.jspecify.annotations.Nullable;

/**
 * The form for the code from the school, and where that code comes from.
 *
 * @param code what was typed
 * @param error what is wrong with it, if anything
 */
@CheckedTemplate(basePath = "family", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CodePage(
        Layout layout,
        @Nullable Said said,
        Relation relation,
        String code,
        @Nullable String error,
        List<FormError> errors)
        implements TemplateInstance {}

package nl.veerkracht.gateway.exemption;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.Layout;
import org.jspecify.annotations.Nullable;

/**
 * The exemptions of a young person, newest first, and for the officer who takes part the form.
 *
 * @param form null for who records none, and when the case is closed
 */
@CheckedTemplate(basePath = "exemption", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ExemptionsPage(
        Layout layout,
        @Nullable Said said,
        List<FormError> errors,
        UUID id,
        String name,
        List<ExemptionLine> lines,
        List<GroundWord> grounds,
        @Nullable ExemptionForm form)
        implements TemplateInstance {}

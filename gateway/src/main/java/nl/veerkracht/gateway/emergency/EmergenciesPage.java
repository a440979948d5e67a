package nl.veerkracht.gateway.emergency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.Layout;
import org.jspecify.annotations.Nullable;

/**
 * The page with what waits for a second person, or what has been judged.
 *
 * @param judged which of the two
 */
@CheckedTemplate(basePath = "emergency", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EmergenciesPage(
        Layout layout,
        @Nullable Said said,
        boolean judged,
        List<EmergencyLine> lines,
        boolean missing,
        @Nullable String more)
        implements TemplateInstance {}

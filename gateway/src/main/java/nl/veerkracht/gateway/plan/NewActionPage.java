package nl.veerkracht.gateway.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import nl.veerkracht.gateway.page.Layout;

/** The form on which it is written down who does what before which day. */
@CheckedTemplate(basePath = "plan", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NewActionPage(Layout layout, UUID id, String name, ActionForm form, String earliest)
        implements TemplateInstance {}

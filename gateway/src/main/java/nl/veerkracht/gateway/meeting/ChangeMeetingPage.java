package nl.veerkracht.gateway.meeting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import nl.veerkracht.gateway.page.Layout;

/** The form on which a meeting is moved or called off. */
@CheckedTemplate(basePath = "meeting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ChangeMeetingPage(Layout layout, UUID id, UUID meeting, String name, String day, ChangeForm form)
        implements TemplateInstance {}

package nl.veerkracht.gateway.meeting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import nl.veerkracht.gateway.page.Layout;

/** The form on which a meeting is planned. */
@CheckedTemplate(basePath = "meeting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NewMeetingPage(Layout layout, UUID id, String name, MeetingForm form, String earliest)
        implements TemplateInstance {}

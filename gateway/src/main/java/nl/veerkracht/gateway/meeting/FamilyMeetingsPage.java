package nl.veerkracht.gateway.meeting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.page.Layout;

/** The meetings, as the young person and the parents read them. */
@CheckedTemplate(basePath = "meeting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FamilyMeetingsPage(Layout layout, UUID id, List<MeetingLine> meetings) implements TemplateInstance {}

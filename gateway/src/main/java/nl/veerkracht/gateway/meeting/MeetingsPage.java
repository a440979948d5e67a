package nl.veerkracht.gateway.meeting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.Layout;
import org.jspecify.annotations.Nullable;

/** The page with the meetings about a young person. */
@CheckedTemplate(basePath = "meeting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MeetingsPage(
        Layout layout, @Nullable Said said, UUID id, String name, List<MeetingLine> meetings, boolean mayPlan)
        implements TemplateInstance {}

package nl.veerkracht.gateway.meeting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.Layout;
import org.jspecify.annotations.Nullable;

/** A meeting, as the young person and the parents read it. */
@CheckedTemplate(basePath = "meeting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FamilyMeetingPage(
        Layout layout,
        @Nullable Said said,
        UUID id,
        MeetingShown shown,
        @Nullable AgendaShown agenda,
        boolean agendaMissing,
        AnswerForm form)
        implements TemplateInstance {}

package nl.veerkracht.gateway.meeting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.Layout;
import org.jspecify.annotations.Nullable;

/** The page of a meeting: what there is to talk about, and then what was recorded and who agrees. */
@CheckedTemplate(basePath = "meeting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MeetingPage(
        Layout layout,
        @Nullable Said said,
        UUID id,
        String name,
        MeetingShown shown,
        @Nullable AgendaShown agenda,
        boolean agendaMissing,
        AnswerForm form)
        implements TemplateInstance {}

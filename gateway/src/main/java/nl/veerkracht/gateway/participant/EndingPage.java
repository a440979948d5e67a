package nl.veerkracht.gateway.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import nl.veerkracht.gateway.page.Layout;

/** The page on which somebody ends that an organisation takes part, or leaves. */
@CheckedTemplate(basePath = "participant", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EndingPage(Layout layout, UUID id, String name, ParticipantLine participant, EndingForm form)
        implements TemplateInstance {}

package nl.veerkracht.gateway.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.Layout;
import org.jspecify.annotations.Nullable;

/** The page that says who takes part in the case of a young person, and why. */
@CheckedTemplate(basePath = "participant", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ParticipantsPage(Layout layout, @Nullable Said said, UUID id, String name, List<ParticipantLine> participants)
        implements TemplateInstance {}

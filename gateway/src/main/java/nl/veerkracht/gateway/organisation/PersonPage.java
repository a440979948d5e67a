package nl.veerkracht.gateway.organisation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.Layout;
import org.jspecify.annotations.Nullable;

/**
 * The page of somebody who works for the organisation, or is to.
 *
 * @param person whom it is about; nobody yet when somebody is added
 */
@CheckedTemplate(basePath = "organisation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PersonPage(
        Layout layout, @Nullable Said said, @Nullable Someone person, PersonForm form) implements TemplateInstance {

    /**
     * Somebody who is there already.
     *
     * @param self whether it is the reader, who cannot shut out themselves
     */
    record Someone(UUID id, String name, String email, boolean active, boolean self) {}
}

package nl.veerkracht.gateway.youngperson;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.page.Layout;
import nl.veerkracht.gateway.page.NewRelative;

/**
 * The page on which is put right what was told of a parent.
 *
 * @param name of the young person
 * @param who which parent it is
 * @param choices with custody or without
 */
@CheckedTemplate(basePath = "young-person", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CorrectRelativePage(
        Layout layout, UUID id, String name, UUID relative, String who, List<NewRelative> choices, RelativeForm form)
        implements TemplateInstance {}

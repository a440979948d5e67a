package nl.veerkracht.gateway.youngperson;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.page.Layout;
import nl.veerkracht.gateway.page.NewRelative;

/**
 * The page that adds somebody of the family.
 *
 * @param seen seal on who was known when the form was made, so that it is carried out once
 * @param choices who can be added; the young person once only
 */
@CheckedTemplate(basePath = "young-person", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RelativePage(Layout layout, UUID id, String name, String seen, List<NewRelative> choices, RelativeForm form)
        implements TemplateInstance {}

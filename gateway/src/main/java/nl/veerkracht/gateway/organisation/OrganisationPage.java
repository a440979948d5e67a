package nl.veerkracht.gateway.organisation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.veerkracht.gateway.page.Layout;

/**
 * The page from which an administrator goes on.
 *
 * @param school whether it is a school, whose administrators decide together who is erased
 */
@CheckedTemplate(basePath = "organisation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OrganisationPage(Layout layout, String organisation, boolean school) implements TemplateInstance {}

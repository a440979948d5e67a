package nl.veerkracht.gateway.organisation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.veerkracht.gateway.page.Layout;

/** The page from which an administrator goes on. */
@CheckedTemplate(basePath = "organisation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OrganisationPage(Layout layout, String organisation) implements TemplateInstance {}

package nl.veerkracht.gateway.youngperson;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import nl.veerkracht.gateway.consent.ConsentLine;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.Layout;

/** The page that asks the family for the same consent anew. */
@CheckedTemplate(basePath = "young-person", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RenewConsentPage(Layout layout, UUID id, String name, ConsentLine consent, Written first, RenewConsentForm form)
        implements TemplateInstance {}

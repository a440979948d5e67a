package nl.veerkracht.gateway.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.page.Layout;
import nl.veerkracht.gateway.remote.ColleaguesService.CoWorker;

/**
 * What somebody at school brings up, one form for each reason.
 *
 * @param colleagues who can have judged it as well
 */
@CheckedTemplate(basePath = "report", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BringUpPage(Layout layout, UUID id, String name, BringUpForm form, List<CoWorker> colleagues)
        implements TemplateInstance {}

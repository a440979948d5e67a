package nl.veerkracht.gateway.advice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.page.Layout;

/** What everyone will see of an advice, before it is sent. */
@CheckedTemplate(basePath = "advice", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PreviewPage(Layout layout, UUID id, String name, AdviceText text, List<ReaderLine> readers, AdviceForm form)
        implements TemplateInstance {}

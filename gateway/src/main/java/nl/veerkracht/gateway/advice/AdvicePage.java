package nl.veerkracht.gateway.advice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.draft.DraftPart;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.Layout;
import org.jspecify.annotations.Nullable;

/**
 * The advice in a case, and for who gives advice who sees it and the form.
 *
 * @param readersMissing whether it cannot be told now who sees it
 * @param form null for who does not give advice
 */
@CheckedTemplate(basePath = "advice", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AdvicePage(
        Layout layout,
        @Nullable Said said,
        List<FormError> errors,
        UUID id,
        String name,
        @Nullable AdviceText standing,
        List<AdviceText> earlier,
        List<ReaderLine> readers,
        boolean readersMissing,
        @Nullable AdviceForm form,
        DraftPart draft)
        implements TemplateInstance {}

package nl.veerkracht.gateway.note;

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
 * The notes of a case, medical ones apart, and for who writes any the form.
 *
 * @param here the place in the list that is shown; null for the newest
 * @param older the place where the list goes on
 * @param form null for who writes no notes, and when there is nothing to write in any more
 */
@CheckedTemplate(basePath = "note", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NotesPage(
        Layout layout,
        @Nullable Said said,
        List<FormError> errors,
        UUID id,
        String name,
        List<NoteLine> medical,
        List<NoteLine> others,
        @Nullable String here,
        @Nullable String older,
        @Nullable NoteForm form,
        DraftPart draft)
        implements TemplateInstance {}

package nl.veerkracht.gateway.draft;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What the young person or a parent is writing, kept while they type. */
@Path("/family/{id}/drafts/{form: own-words}")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class FamilyDraftResource extends DraftOfForm {
    FamilyDraftResource(DraftForms forms) {
        super(forms);
    }
}

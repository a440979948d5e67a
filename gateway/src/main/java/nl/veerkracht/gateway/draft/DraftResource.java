package nl.veerkracht.gateway.draft;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What somebody who works for an organisation is writing, kept while they type. */
@Path("/young-people/{id}/drafts/{form}")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class DraftResource extends DraftOfForm {
    DraftResource(DraftForms forms) {
        super(forms);
    }
}

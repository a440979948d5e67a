package nl.veerkracht.gateway.draft;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What somebody is writing in one form, kept while they type: the same for staff and family, each at an address of its own. */
abstract class DraftOfForm {
    private final DraftForms forms;

    DraftOfForm(DraftForms forms) {
        this.forms = forms;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(
            UUID id,
            String form,
            @RestForm @Nullable Integer draftRound,
            @HeaderParam("HX-Request") @Nullable String script) {
        return forms.keep(id, form, draftRound, script != null);
    }

    @POST
    @Path("/discarding")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(UUID id, String form) {
        return forms.discard(id, form);
    }

    /** Where one lands after signing in again half-way. */
    @GET
    public Response back(UUID id, String form) {
        return DraftForms.back(id, form);
    }

    @GET
    @Path("/discarding")
    public Response backFromDiscarding(UUID id, String form) {
        return DraftForms.back(id, form);
    }
}

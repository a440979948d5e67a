package nl.veerkracht.school.sharing;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The part of case-service's API that we use, in the name of who asks us: its own policy decides and logs. */
@RegisterRestClient(configKey = "case-service")
@RegisterClientHeaders // passes on of which look this is a part
@AccessToken
interface CaseService {

    /** Of the family and its consents, what this reader's access depends on. */
    @GET
    @Path("/v1/young-people/{id}/access-facts")
    AccessFacts accessFacts(@PathParam("id") UUID youngPersonId);
}

package nl.veerkracht.cases.family;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The part of school-service's API that we use, in the name of who asks us: its own policy decides and logs. */
@RegisterRestClient(configKey = "school-service")
@AccessToken
interface SchoolService {

    /** When somebody was born. */
    record BirthDate(LocalDate birthDate) {}

    @GET
    @Path("/v1/young-people/{id}/birth-date")
    BirthDate birthDate(@PathParam("id") UUID id);
}

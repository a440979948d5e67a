package nl.veerkracht.cases.erasure;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.veerkracht.cases.erasure.HoldingsElsewhere.Held;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What notification-service has of somebody, in the name of who asks us: it decides itself whether they may know, and logs it. */
@RegisterRestClient(configKey = "notification-service")
@AccessToken
interface NotificationHoldings {

    @GET
    @Path("/v1/young-people/{id}/holdings")
    Held of(@PathParam("id") UUID id);
}

package nl.veerkracht.kit.problem;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Puts on every answer of an API what the NL API Design Rules ask, refusals included. */
@Provider
public class ApiHeaders implements ContainerResponseFilter {

    /** Settings of the API as a whole. */
    @StaticInitSafe
    @ConfigMapping(prefix = "veerkracht.api")
    public interface ApiConfig {
        /** Semantic version of the API, sent as {@code API-Version}. */
        @WithDefault("1.0.0")
        String version();
    }

    private final ApiConfig config;

    ApiHeaders(ApiConfig config) {
        this.config = config;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getUriInfo().getPath().startsWith("/v1/")) {
            response.getHeaders().putSingle("API-Version", config.version());
            response.getHeaders().putSingle("Cache-Control", "no-store");
        }
    }
}

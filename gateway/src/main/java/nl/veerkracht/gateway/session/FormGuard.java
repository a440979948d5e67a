package nl.veerkracht.gateway.session;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** Lets no form through that another site made a browser send. */
@Singleton
class FormGuard {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    private final FormSeal seal;
    private final RoutingContext context;

    FormGuard(FormSeal seal, RoutingContext context) {
        this.seal = seal;
        this.context = context;
    }

    @WithFormRead
    @ServerRequestFilter
    public void check(ResteasyReactiveContainerRequestContext request) {
        if (HARMLESS.contains(request.getMethod())
                || request.getUriInfo().getPath().startsWith("/v1/")) {
            return;
        }
        var http = context.request();
        if (!SameSite.holds(
                        http.getHeader("Sec-Fetch-Site"), http.getHeader("Origin"), String.valueOf(http.authority()))
                || !seal.fits(field(request))) {
            throw new ForgedForm();
        }
    }

    private static @Nullable String field(ResteasyReactiveContainerRequestContext request) {
        var server = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        return (String) server.getFormParameter("csrf", true, false);
    }
}

package nl.veerkracht.gateway.page;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;

/** Puts on every page what keeps it safe: what it may load, that nobody may frame it, and that no cache keeps it. */
@Singleton
class PageHeaders {
    private static final int FIRST = 500;
    private static final String POLICY = """
            default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
            form-action 'self' %s; base-uri 'none'; frame-ancestors 'none'""";

    private final String policy;

    PageHeaders(PageConfig config) {
        this.policy = POLICY.formatted(originOf(config.authServerUrl()));
    }

    void watch(@Observes Filters filters) {
        filters.register(this::dress, FIRST);
    }

    private void dress(RoutingContext context) {
        var headers = context.response().headers();
        headers.set("Content-Security-Policy", policy);
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        context.addHeadersEndHandler(done -> cache(context, headers));
        context.next();
    }

    private static void cache(RoutingContext context, MultiMap headers) {
        if (context.normalizedPath().startsWith("/assets/")
                && context.response().getStatusCode() == 200) {
            headers.set("Cache-Control", "public, max-age=31536000, immutable");
        } else if (!context.normalizedPath().startsWith("/q/")) {
            headers.set("Cache-Control", "no-store");
        }
    }

    private static String originOf(URI uri) {
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}

package nl.veerkracht.gateway.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Signs out only who presses the button: a link or picture of another site must not be able to. */
@Singleton
class SignOutGuard {
    private static final int BEFORE_SIGN_IN = 400;

    void watch(@Observes Filters filters) {
        filters.register(SignOutGuard::check, BEFORE_SIGN_IN);
    }

    private static void check(RoutingContext context) {
        if (!context.normalizedPath().equals("/sign-out") || isOurs(context)) {
            context.next();
            return;
        }
        context.response().setStatusCode(303).putHeader("Location", "/").end();
    }

    private static boolean isOurs(RoutingContext context) {
        var request = context.request();
        return request.method().equals(HttpMethod.POST)
                && SameSite.holds(
                        request.getHeader("Sec-Fetch-Site"),
                        request.getHeader("Origin"),
                        String.valueOf(request.authority()));
    }
}

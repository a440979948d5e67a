package nl.veerkracht.gateway.session;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.quarkus.oidc.Redirect.Location;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * A form that is sent after the sign-in has expired leads to the sign-in page, and what stood in it goes nowhere. Remembers
 * that in a cookie, which says nothing but that, so that the page after signing in can tell.
 */
@ApplicationScoped
@Unremovable
@Redirect(Location.OIDC_AUTHORIZATION)
public class Unsent implements OidcRedirectFilter {
    private static final String NAME = "unsent";
    private static final Duration REMEMBERED = Duration.ofMinutes(15);

    @Override
    public void filter(OidcRedirectContext redirect) {
        var context = redirect.routingContext();
        if (context.request().method().equals(HttpMethod.POST) && isOurs(context)) {
            context.response().addCookie(cookie(context, "1", REMEMBERED));
        }
    }

    /** What another site made a browser send is not missed by anybody. */
    private static boolean isOurs(RoutingContext context) {
        var request = context.request();
        return SameSite.holds(
                request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), String.valueOf(request.authority()));
    }

    /** Whether it is to be told on this page; it is told once. */
    public boolean tell(RoutingContext context) {
        var isUnsent = context.request().getCookie(NAME) != null;
        if (isUnsent && !context.response().headWritten()) {
            context.response().addCookie(cookie(context, "", Duration.ZERO));
        }
        return isUnsent;
    }

    private static Cookie cookie(RoutingContext context, String value, Duration age) {
        return Cookie.cookie(NAME, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(context.request().isSSL())
                .setSameSite(CookieSameSite.LAX)
                .setMaxAge(age.toSeconds());
    }
}

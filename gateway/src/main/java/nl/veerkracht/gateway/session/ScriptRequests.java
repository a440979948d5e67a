package nl.veerkracht.gateway.session;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** A script is told that the session has ended (status 499) and is not sent to a sign-in page it could not show. */
@ApplicationScoped
public class ScriptRequests implements JavaScriptRequestChecker {
    @Override
    public boolean isJavaScriptRequest(RoutingContext context) {
        var request = context.request();
        var accept = String.valueOf(request.getHeader("Accept"));
        return request.getHeader("HX-Request") != null || accept.startsWith("text/event-stream");
    }
}

package nl.veerkracht.gateway.proxy;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Refusals of the API that are given before any resource is reached, in the words and form of all others. */
enum ApiProblem {
    UNAUTHENTICATED(401, "not-signed-in", "Not signed in", "Send a valid bearer token in the Authorization header."),
    FORBIDDEN(403, "forbidden", "Not allowed", "The token does not give leave for this."),
    UNKNOWN(404, "unknown-resource", "Not found", "There is nothing here that you may see."),
    TOO_LARGE(413, "too-large", "Too large", "The body is larger than 1 MiB: send it in parts."),
    UNAVAILABLE(
            503,
            "service-unavailable",
            "Not available now",
            "The service behind this address does not answer now; try again later.");

    private final int status;
    private final String slug;
    private final String title;
    private final String detail;

    ApiProblem(int status, String slug, String title, String detail) {
        this.status = status;
        this.slug = slug;
        this.title = title;
        this.detail = detail;
    }

    int status() {
        return status;
    }

    String json() {
        return new JsonObject()
                .put("type", "/problems/" + slug)
                .put("status", status)
                .put("title", title)
                .put("detail", detail)
                .encode();
    }

    void answer(RoutingContext context) {
        var response = context.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        response.setStatusCode(status).putHeader("Content-Type", "application/problem+json");
        response.putHeader("Cache-Control", "no-store");
        if (this == UNAUTHENTICATED) {
            response.putHeader("WWW-Authenticate", "Bearer");
        } else if (this == UNAVAILABLE) {
            response.putHeader("Retry-After", "5");
        }
        response.end(json());
    }
}

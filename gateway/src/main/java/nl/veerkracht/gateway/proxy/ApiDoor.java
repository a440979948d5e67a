package nl.veerkracht.gateway.proxy;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.veerkracht.kit.problem.ApiHeaders.ApiConfig;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every request to the API before anybody looks at it: a bearer token and nothing else says who it is,
 * a browser's session never does; a body has a bound; every refusal is a problem in JSON.
 */
@Singleton
class ApiDoor {
    private static final int BEFORE_SIGN_IN = 400;
    private static final long MAX_BODY = 1024 * 1024;

    /** As the server allows; a file with pupils or absence of some ten thousands of lines. */
    private static final long MAX_FILE = 2 * MAX_BODY;

    private static final Pattern FILES = Pattern.compile("/v1/schools/[^/]+/imports");
    private static final Pattern CALENDAR = Pattern.compile("/v1/calendar-feeds/[^/]+\\.ics");

    private final ApiConfig api;

    ApiDoor(ApiConfig api) {
        this.api = api;
    }

    void watch(@Observes Filters filters) {
        filters.register(this::enter, BEFORE_SIGN_IN);
    }

    void answerFailures(@Observes Router router) {
        router.route("/v1/*").order(Integer.MIN_VALUE).failureHandler(ApiDoor::refuse);
    }

    private void enter(RoutingContext context) {
        if (!isApi(context.normalizedPath())) {
            context.next();
            return;
        }
        context.response().putHeader("API-Version", api.version());
        var headers = context.request().headers();
        headers.remove(HttpHeaders.COOKIE);
        if (isTooLarge(headers.get(HttpHeaders.CONTENT_LENGTH), context.normalizedPath())) {
            context.request().resume();
            ApiProblem.TOO_LARGE.answer(context);
        } else if (!isBearer(headers.get(HttpHeaders.AUTHORIZATION)) && !isCalendar(context)) {
            ApiProblem.UNAUTHENTICATED.answer(context);
        } else {
            context.next();
        }
    }

    private static void refuse(RoutingContext context) {
        var failure = context.failure();
        if (failure instanceof AuthenticationException || failure instanceof UnauthorizedException) {
            ApiProblem.UNAUTHENTICATED.answer(context);
        } else if (failure instanceof ForbiddenException) {
            ApiProblem.FORBIDDEN.answer(context);
        } else if (context.statusCode() == ApiProblem.TOO_LARGE.status()) {
            ApiProblem.TOO_LARGE.answer(context);
        } else {
            context.next();
        }
    }

    static boolean isApi(String path) {
        return path.equals("/v1") || path.startsWith("/v1/");
    }

    /** A calendar cannot sign in: it reads by the secret in the address, which case-service looks at. */
    private static boolean isCalendar(RoutingContext context) {
        return CALENDAR.matcher(context.request().path()).matches()
                && HttpMethod.GET.equals(context.request().method());
    }

    private static boolean isBearer(@Nullable String authorization) {
        return authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith("bearer ");
    }

    /** Not a number is not known to be too large; the server refuses it in its own way. */
    private static boolean isTooLarge(@Nullable String length, String path) {
        var most = FILES.matcher(path).matches() ? MAX_FILE : MAX_BODY;
        try {
            return length != null && Long.parseLong(length) > most;
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }
}

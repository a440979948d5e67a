package nl.veerkracht.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import nl.veerkracht.gateway.remote.ServiceConfig.CaseServiceConfig;
import nl.veerkracht.gateway.remote.ServiceConfig.NotificationServiceConfig;
import nl.veerkracht.gateway.remote.ServiceConfig.SchoolServiceConfig;

/** Passes requests to the service that owns the path, as they came; it reads nothing and decides nothing else. */
@Singleton
class ApiProxy {
    private static final long TIMEOUT_MILLIS = 30_000;

    private final HttpProxy school;
    private final HttpProxy cases;
    private final HttpProxy notification;

    ApiProxy(
            Vertx vertx,
            SchoolServiceConfig schoolService,
            CaseServiceConfig caseService,
            NotificationServiceConfig notificationService) {
        var client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(2_000)
                .setMaxPoolSize(64)
                .setIdleTimeoutUnit(TimeUnit.SECONDS)
                .setIdleTimeout(60));
        school = to(schoolService.url(), client);
        cases = to(caseService.url(), client);
        notification = to(notificationService.url(), client);
    }

    void route(@Observes Router router) {
        router.route("/v1/*").order(0).handler(this::pass);
    }

    private void pass(RoutingContext context) {
        var path = context.request().path();
        if (path.equals("/v1/events")) {
            context.next();
            return;
        }
        Owner.of(path)
                .ifPresentOrElse(
                        owner -> proxyOf(owner).handle(context.request()), () -> ApiProblem.UNKNOWN.answer(context));
    }

    private HttpProxy proxyOf(Owner owner) {
        return switch (owner) {
            case SCHOOL_SERVICE -> school;
            case CASE_SERVICE -> cases;
            case NOTIFICATION_SERVICE -> notification;
        };
    }

    private static HttpProxy to(URI service, HttpClient client) {
        var secure = "https".equals(service.getScheme());
        var port = service.getPort() < 0 ? (secure ? 443 : 80) : service.getPort();
        return HttpProxy.reverseProxy(client)
                .origin(context -> client.request(new RequestOptions()
                        .setHost(service.getHost())
                        .setPort(port)
                        .setSsl(secure)
                        .setTimeout(TIMEOUT_MILLIS)))
                .addInterceptor(new Edge());
    }

    /** Turns silence of a service into a problem, and lets no cookie through. */
    private static final class Edge implements ProxyInterceptor {
        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            context.request().headers().remove(HttpHeaders.COOKIE);
            return context.sendRequest().recover(failure -> Future.succeededFuture(unavailable(context)));
        }

        @Override
        public Future<Void> handleProxyResponse(ProxyContext context) {
            var own = context.request().proxiedRequest().response().headers();
            var headers = context.response().headers();
            headers.remove(HttpHeaders.SET_COOKIE);
            headers.names().forEach(own::remove);
            return context.sendResponse();
        }

        private static ProxyResponse unavailable(ProxyContext context) {
            var problem = ApiProblem.UNAVAILABLE;
            return context.request()
                    .release()
                    .response()
                    .setStatusCode(problem.status())
                    .putHeader("Content-Type", "application/problem+json")
                    .putHeader("Retry-After", "5")
                    .setBody(Body.body(Buffer.buffer(problem.json())));
        }
    }
}

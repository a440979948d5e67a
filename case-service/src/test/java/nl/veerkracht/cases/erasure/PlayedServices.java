package nl.veerkracht.cases.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Plays the answers of school-service and notification-service that a test needs, such as how much they have of somebody. */
public final class PlayedServices implements QuarkusTestResourceLifecycleManager {
    /** What school-service tells about schools, and not about somebody. */
    public static final String SCHOOLS = "schools";

    private static final String ANSWER = "veerkracht.played.";

    private final List<HttpServer> servers = new ArrayList<>();

    /** From now on the service has this; as JSON, the tables. */
    static void has(String service, String tables) {
        answers(service, 200, "{\"tables\":" + tables + "}");
    }

    /** From now on the service answers this, to whoever brings a token. */
    public static void answers(String service, int status, String body) {
        System.setProperty(ANSWER + service, status + " " + body);
    }

    @Override
    public Map<String, String> start() {
        return Map.of(
                "veerkracht.school-service.url", start("school-service"),
                "veerkracht.notification-service.url", start("notification-service"));
    }

    @Override
    public void stop() {
        servers.forEach(server -> server.stop(0));
    }

    private String start(String service) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/v1/young-people/", exchange -> answer(service, exchange));
            server.createContext("/v1/schools/", exchange -> answer(SCHOOLS, exchange));
            server.start();
            servers.add(server);
            return "http://localhost:" + server.getAddress().getPort();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void answer(String service, HttpExchange exchange) throws IOException {
        var told = System.getProperty(ANSWER + service, "404 {}").split(" ", 2);
        var authorization = exchange.getRequestHeaders().getFirst("Authorization");
        var signedIn = authorization != null && authorization.startsWith("Bearer ");
        var body = told[1].getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(signedIn ? Integer.parseInt(told[0]) : 401, body.length);
        try (var answer = exchange.getResponseBody()) {
            answer.write(body);
        }
    }
}

package nl.veerkracht.gateway.canned;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A web server that answers by a function and remembers what it was asked. */
public final class CannedWeb {
    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile boolean silent;

    /** A request. */
    public record Asked(String method, String path, String query, Map<String, List<String>> headers, String body) {
        public @Nullable String header(String name) {
            var values = headers.get(name.toLowerCase(Locale.ROOT));
            return values == null || values.isEmpty() ? null : values.get(0);
        }
    }

    /** A response. */
    public record Answer(int status, Map<String, String> headers, String body) {
        public static Answer json(String body) {
            return new Answer(200, Map.of("Content-Type", "application/json"), body);
        }

        public static Answer status(int status) {
            return new Answer(
                    status, Map.of("Content-Type", "application/problem+json"), "{\"status\":" + status + "}");
        }

        /** A refusal with a name. */
        public static Answer problem(int status, String slug) {
            return new Answer(
                    status,
                    Map.of("Content-Type", "application/problem+json"),
                    "{\"type\":\"/problems/" + slug + "\",\"status\":" + status + "}");
        }

        public Answer with(String name, String value) {
            var more = new LinkedHashMap<>(headers);
            more.put(name, value);
            return new Answer(status, more, body);
        }
    }

    CannedWeb(int port, Function<Asked, Answer> answers) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work, "canned");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> answer(exchange, answers));
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** What it was asked since {@link #forget}. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    public void forget() {
        asked.clear();
    }

    /** From now on it breaks off every connection, or does not any more. */
    public void silent(boolean now) {
        silent = now;
    }

    private void answer(HttpExchange exchange, Function<Asked, Answer> answers) throws IOException {
        try (exchange) {
            var request = read(exchange);
            asked.add(request);
            if (silent) {
                return;
            }
            var answer = answers.apply(request);
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (RuntimeException e) {
            e.printStackTrace();
            throw e;
        }
    }

    private static Asked read(HttpExchange exchange) throws IOException {
        var headers = new LinkedHashMap<String, List<String>>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        var uri = exchange.getRequestURI();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return new Asked(
                exchange.getRequestMethod(),
                uri.getPath(),
                uri.getRawQuery() == null ? "" : uri.getRawQuery(),
                headers,
                body);
    }
}

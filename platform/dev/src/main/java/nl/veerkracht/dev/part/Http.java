package nl.veerkracht.dev.part;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** Speaks HTTP with the parts on this machine: asks, and sends. */
public final class Http {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** What came back. */
    public record Answer(int status, String body) {
        public boolean good() {
            return status >= 200 && status < 300;
        }
    }

    private Http() {}

    public static boolean well(String url) {
        try {
            return send("GET", url, Map.of(), "").good();
        } catch (IOException e) {
            return false;
        }
    }

    /** Sends a body, if there is one, with these headers. */
    public static Answer send(String method, String url, Map<String, String> headers, String body) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(60));
        headers.forEach(request::header);
        request.method(
                method,
                body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}

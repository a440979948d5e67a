package nl.veerkracht.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Whoever calls the API at the front door. */
record Caller(String address, String token, String language) {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** What came back. */
    record Answer(int status, String contentType, String text, String retryAfter) {
        JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (IOException e) {
                throw new UncheckedIOException(text, e);
            }
        }

        List<JsonNode> items() {
            return StreamSupport.stream(json().path("items").spliterator(), false)
                    .toList();
        }
    }

    Caller(String address, String token) {
        this(address, token, "nl");
    }

    Caller speaking(String otherLanguage) {
        return new Caller(address, token, otherLanguage);
    }

    List<JsonNode> timeline(Pupil pupil) {
        return get("/v1/young-people/" + pupil.youngPersonId() + "/timeline").items();
    }

    /** What the inbox says about this pupil. */
    List<JsonNode> notices(Pupil pupil) {
        return all("/v1/notifications?limit=200")
                .filter(notice -> notice.path("youngPersonId").asText().equals(pupil.youngPersonId()))
                .toList();
    }

    /** The items of a list, page after page: other stories on the same platform may fill the first. */
    private Stream<JsonNode> all(String path) {
        var page = get(path);
        var next = page.json().path("next").textValue();
        return next == null ? page.items().stream() : Stream.concat(page.items().stream(), all(next));
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer put(String path, JsonNode body) {
        return send(
                request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body.toString())));
    }

    /** Of something that there was not yet. */
    Answer putFirst(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-None-Match", "*")
                .PUT(BodyPublishers.ofString(json)));
    }

    Answer post(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    Answer post(String path, String json) {
        return post(path, "application/json", json);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "application/json")
                .header("Accept-Language", language)
                .timeout(Duration.ofSeconds(60));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Answer answer(HttpResponse<String> response) {
        var headers = response.headers();
        return new Answer(
                response.statusCode(),
                headers.firstValue("Content-Type").orElse(""),
                response.body(),
                headers.firstValue("Retry-After").orElse(""));
    }
}

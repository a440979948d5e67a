package nl.veerkracht.dev.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.veerkracht.dev.part.Http;
import nl.veerkracht.dev.part.Http.Answer;

/** The gateway as one person or system meets it: asks and sends, and comes back when told to come back later. */
final class FrontDoor {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String JSON = "application/json";

    private final String address;
    private final String token;

    FrontDoor(String address, String token) {
        this.address = address;
        this.token = token;
    }

    void put(String path, JsonNode body) {
        demand(exchange("PUT", path, JSON, body.toString()), path);
    }

    /** Refused because it has been done before is as good as done. */
    void post(String path, Object body) {
        var answer = exchange("POST", path, JSON, text(body));
        if (answer.status() != 409) {
            demand(answer, path);
        }
    }

    /** Of something that there was not yet; that there is by now is as good. */
    void putFirst(String path, Object body) {
        var answer = exchange("PUT", path, Map.of("Content-Type", JSON, "If-None-Match", "*"), text(body));
        if (answer.status() != 409) {
            demand(answer, path);
        }
    }

    void sendEvents(Object batch) {
        demand(exchange("POST", "/v1/events", "application/cloudevents-batch+json", text(batch)), "/v1/events");
    }

    JsonNode get(String path) {
        var answer = exchange("GET", path, JSON, "");
        demand(answer, path);
        try {
            return Resources.JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Whether there is such a thing, and the reader may know. */
    boolean knows(String path) {
        return exchange("GET", path, JSON, "").good();
    }

    /** The items of a list, as far as this answer goes. */
    static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.required("items").spliterator(), false);
    }

    private Answer exchange(String method, String path, String type, String body) {
        return exchange(method, path, Map.of("Content-Type", type), body);
    }

    private Answer exchange(String method, String path, Map<String, String> headers, String body) {
        var all = new HashMap<>(headers);
        all.put("Authorization", "Bearer " + token);
        all.put("Accept", JSON);
        return Patience.first(PATIENCE, () -> answer(method, path, all, body))
                .orElseThrow(() -> new IllegalStateException(path + " was not answered"));
    }

    /** Empty when told to come back later, or when nobody opens. */
    private Optional<Answer> answer(String method, String path, Map<String, String> headers, String body) {
        try {
            return Optional.of(Http.send(method, address + path, headers, body))
                    .filter(answer -> answer.status() != 429 && answer.status() != 503);
        } catch (IOException nobodyOpens) {
            return Optional.empty();
        }
    }

    private static void demand(Answer answer, String path) {
        if (!answer.good()) {
            throw new IllegalStateException(path + " was refused: " + answer.status() + " " + answer.body());
        }
    }

    private static String text(Object body) {
        try {
            return Resources.JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

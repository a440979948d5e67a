package nl.veerkracht.bench.measure;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import nl.veerkracht.bench.http.Caller;
import nl.veerkracht.bench.http.Work;
import nl.veerkracht.bench.load.Message;
import nl.veerkracht.bench.stack.Stack;

/** The system of a school at the front door of the gateway. */
final class SchoolSystem {
    static final int ACCEPTED = 202;

    private static final String PATH = "/v1/events";

    private final Caller caller;

    SchoolSystem(Stack stack) {
        caller = stack.caller("gateway", "system-99da00");
    }

    CompletableFuture<Integer> send(Message event) {
        return caller.post(PATH, "application/cloudevents+json", event.json()).thenApply(HttpResponse::statusCode);
    }

    /** Sends them so many at a time. */
    Work sending(List<Message> events, int size) {
        return index -> size == 1 ? send(events.get(index)) : send(events.subList(index * size, (index + 1) * size));
    }

    private CompletableFuture<Integer> send(List<Message> events) {
        var batch = events.stream().map(Message::json).collect(Collectors.joining(",", "[", "]"));
        return caller.post(PATH, "application/cloudevents-batch+json", batch).thenApply(HttpResponse::statusCode);
    }
}

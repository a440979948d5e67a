package nl.veerkracht.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.dev.part.OutboxConnector;
import nl.veerkracht.dev.part.Part;

/** The parts of one platform, and the order in which they start. */
final class Parts {
    static final List<String> SERVICES = List.of("school-service", "case-service", "notification-service", "gateway");
    static final Set<String> ALL = Addresses.from(Map.of()).ports().keySet();
    private static final Map<String, String> OUTBOXES =
            Map.of("school-service", "school", "case-service", "cases", "notification-service", "notification");

    /** What must be well before a part begins; the rest starts side by side. */
    private static final Map<String, List<String>> AFTER = Map.of(
            "keycloak", List.of("postgres"),
            "connect", List.of("kafka"),
            "school-service", List.of("postgres", "kafka", "keycloak"),
            "case-service", List.of("postgres", "kafka", "keycloak"),
            "notification-service", List.of("postgres", "kafka", "keycloak", "mail"),
            "gateway", List.of("kafka", "keycloak"));

    private final Addresses addresses;
    private final Secrets secrets;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    Parts(Wiring wiring, Addresses addresses, Secrets secrets, Set<String> only) {
        this.addresses = addresses;
        this.secrets = secrets;
        wiring.parts().stream()
                .filter(part -> only.contains(part.name()))
                .forEach(part -> parts.put(part.name(), part));
    }

    Collection<Part> all() {
        return parts.values();
    }

    Part named(String name) {
        var part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("no part is called " + name + "; there are " + parts.keySet());
        }
        return part;
    }

    StartOrder startOrder(Progress progress) {
        var order = new StartOrder();
        parts.forEach((name, part) ->
                order.add(name, AFTER.getOrDefault(name, List.of()), () -> timed(name, progress, part::start)));
        if (parts.containsKey("connect")) {
            var before = new ArrayList<>(List.of("connect"));
            before.addAll(SERVICES);
            order.add("outboxes", before, () -> timed("outboxes", progress, this::carryOutboxes));
        }
        return order;
    }

    private static void timed(String name, Progress progress, Runnable work) {
        var began = System.nanoTime();
        work.run();
        progress.ready(name, Duration.ofNanos(System.nanoTime() - began));
    }

    private void carryOutboxes() {
        var connector =
                new OutboxConnector("http://127.0.0.1:" + addresses.port("connect"), addresses.port("postgres"));
        for (var outbox : OUTBOXES.entrySet()) {
            if (parts.containsKey(outbox.getKey())) {
                try {
                    connector.ensure(outbox.getValue(), secrets.of(outbox.getValue()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}

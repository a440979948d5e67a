package nl.veerkracht.dev;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongFunction;
import nl.veerkracht.dev.part.Part;

/** The parts of one platform, and the order in which they start and stop. */
final class Parts {
    static final List<String> SERVICES = List.of("school-service", "case-service", "notification-service", "gateway");
    static final Set<String> KINDS = Addresses.from(Map.of()).ports().keySet();

    /** What must be well before a part begins; the rest starts side by side. */
    private static final Map<String, List<String>> AFTER = Map.of(
            "keycloak", List.of("postgres"),
            "connect", List.of("kafka"),
            "school-service", List.of("postgres", "kafka", "keycloak"),
            "case-service", List.of("postgres", "kafka", "keycloak"),
            "notification-service", List.of("postgres", "kafka", "keycloak", "mail"),
            "gateway", List.of("kafka", "keycloak"),
            "topics", List.of("kafka"),
            "outboxes", List.of("connect", "school-service", "case-service", "notification-service", "gateway"));

    /** What has nothing to do with each other stops side by side. */
    private static final List<List<String>> STOP_ORDER =
            List.of(SERVICES, List.of("keycloak", "connect"), List.of("kafka", "mail"), List.of("postgres"));

    private final Setup setup;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    Parts(Collection<Part> all, Setup setup) {
        this.setup = setup;
        all.forEach(part -> parts.put(part.name(), part));
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

    /** What is found for the process of each part that has one. */
    <T> Map<String, T> measure(LongFunction<T> measure) {
        var measured = new LinkedHashMap<String, T>();
        all().forEach(part -> part.pid().ifPresent(pid -> measured.put(part.name(), measure.apply(pid))));
        return measured;
    }

    /** {@code topics} and {@code outboxes}: what is left to do when the brokers, and when all parts are well. */
    StartOrder startOrder(Progress progress, Runnable topics, Runnable outboxes) {
        var order = new StartOrder();
        parts.forEach((name, part) -> add(order, name, progress, part::start));
        if (parts.containsKey("kafka") && setup.each("kafka").size() > 1) {
            add(order, "topics", progress, topics);
        }
        if (parts.containsKey("connect")) {
            add(order, "outboxes", progress, outboxes);
        }
        return order;
    }

    /** In the reverse order of starting. */
    void stop() {
        for (var wave : STOP_ORDER) {
            CompletableFuture.allOf(parts.values().stream()
                            .filter(part -> wave.contains(Setup.kind(part.name())))
                            .map(part -> CompletableFuture.runAsync(part::stop))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        }
    }

    private void add(StartOrder order, String name, Progress progress, Runnable work) {
        order.add(name, after(name), () -> {
            var began = System.nanoTime();
            work.run();
            progress.ready(name, Duration.ofNanos(System.nanoTime() - began));
        });
    }

    private List<String> after(String name) {
        var kind = Setup.kind(name);
        var before = new ArrayList<String>();
        for (var other : AFTER.getOrDefault(kind, List.of())) {
            before.addAll(setup.each(other));
        }
        if (before.contains("kafka") && !name.equals("topics")) {
            before.add("topics");
        }
        if (!name.equals(kind) && !kind.equals("kafka")) {
            before.add(kind); // the first does what is to be done once, such as bringing the database up to date
        }
        return before;
    }
}

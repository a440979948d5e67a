package nl.veerkracht.dev.part;

import java.util.List;
import java.util.stream.Collectors;
import nl.veerkracht.dev.process.Ports;

/** The brokers of one cluster, each a controller too (KRaft): together they keep a copy of everything on each. */
public record Brokers(List<Broker> all) {
    /** One of them; {@code id} counts from one. */
    public record Broker(int id, String name, int port, int controllerPort) {}

    public Brokers {
        all = List.copyOf(all);
    }

    /** Nobody else needs to know the port of a lone broker's controller, so it is any that is free now. */
    public static Brokers alone(int port) {
        return new Brokers(List.of(new Broker(1, "kafka", port, Ports.free())));
    }

    Broker with(int id) {
        return all.get(id - 1);
    }

    /** Where clients find the cluster, whichever of its brokers is away. */
    public String bootstrap() {
        return all.stream().map(broker -> "127.0.0.1:" + broker.port()).collect(Collectors.joining(","));
    }

    String voters() {
        return all.stream()
                .map(broker -> broker.id() + "@127.0.0.1:" + broker.controllerPort())
                .collect(Collectors.joining(","));
    }

    int copies() {
        return all.size();
    }

    /** How many copies there must be before a producer hears that its record is safe: one broker may be away. */
    int copiesToConfirm() {
        return copies() / 2 + 1;
    }
}

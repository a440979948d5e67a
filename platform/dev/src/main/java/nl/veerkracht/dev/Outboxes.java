package nl.veerkracht.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import nl.veerkracht.dev.part.OutboxConnector;

/** Has Connect carry the outbox of every service that is there and has one. */
final class Outboxes {
    private static final Map<String, String> DATABASES =
            Map.of("school-service", "school", "case-service", "cases", "notification-service", "notification");

    private final Addresses addresses;
    private final Secrets secrets;
    private final Parts parts;

    Outboxes(Addresses addresses, Secrets secrets, Parts parts) {
        this.parts = parts;
        this.addresses = addresses;
        this.secrets = secrets;
    }

    /** The databases of services. */
    static List<String> databases() {
        return DATABASES.values().stream().sorted().toList();
    }

    void carry() {
        var connect = "http://127.0.0.1:" + addresses.port("connect");
        var connector = new OutboxConnector(connect, addresses.port("postgres"));
        for (var outbox : DATABASES.entrySet()) {
            if (parts.all().stream().anyMatch(part -> part.name().equals(outbox.getKey()))) {
                try {
                    connector.ensure(outbox.getValue(), secrets.of(outbox.getValue()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}

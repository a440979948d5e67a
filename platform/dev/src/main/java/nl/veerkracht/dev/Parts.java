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
import java.util.TreeMap;
import nl.veerkracht.dev.part.ChildPart;
import nl.veerkracht.dev.part.Connect;
import nl.veerkracht.dev.part.Kafka;
import nl.veerkracht.dev.part.Keycloak;
import nl.veerkracht.dev.part.Mailbox;
import nl.veerkracht.dev.part.OutboxConnector;
import nl.veerkracht.dev.part.Part;
import nl.veerkracht.dev.part.PartsFolder;
import nl.veerkracht.dev.part.Postgres;
import nl.veerkracht.dev.part.Recipe;
import nl.veerkracht.dev.part.Service;
import nl.veerkracht.dev.realm.KeyFolder;
import nl.veerkracht.dev.realm.RealmDocument;
import nl.veerkracht.dev.realm.RealmImport;

/** The parts of one platform, wired to each other, and the order in which they start. */
final class Parts {
    static final List<String> SERVICES = List.of("school-service", "case-service", "notification-service", "gateway");
    static final Set<String> ALL = Addresses.from(Map.of()).ports().keySet();
    private static final List<String> DATABASES = List.of("school", "cases", "notification", "keycloak");
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

    private final DataFolder folder;
    private final Addresses addresses;
    private final Secrets secrets;
    private final PartsFolder found = PartsFolder.find();
    private final Map<String, Part> parts = new LinkedHashMap<>();

    Parts(DataFolder folder, Addresses addresses, Secrets secrets, Set<String> only) {
        this.folder = folder;
        this.addresses = addresses;
        this.secrets = secrets;
        var all = new ArrayList<Part>();
        all.add(child(postgres().recipe(databases())));
        all.add(child(new Kafka(found, folder.of("kafka"), addresses.port("kafka")).recipe()));
        all.add(new Mailbox(addresses.port("mail"), folder.mail()));
        all.add(child(keycloak()));
        all.add(child(connect().recipe()));
        var environment = new ServiceEnvironment(addresses, folder, secrets);
        SERVICES.forEach(name -> all.add(child(service(name, environment.of(name)))));
        all.stream().filter(part -> only.contains(part.name())).forEach(part -> parts.put(part.name(), part));
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
        var connector = new OutboxConnector(connect().url(), addresses.port("postgres"));
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

    private Part child(Recipe recipe) {
        return new ChildPart(recipe, folder.logs(), folder.pids());
    }

    private Postgres postgres() {
        return new Postgres(found, folder.of("postgres"), addresses.port("postgres"), secrets.of("postgres"));
    }

    private Connect connect() {
        return new Connect(found, folder.of("connect"), addresses.port("connect"), addresses.kafka());
    }

    private Recipe keycloak() {
        var keycloak = new Keycloak(found, folder.of("keycloak"), addresses.port("keycloak"));
        var admin = secrets.of("keycloak-admin");
        return keycloak.recipe(postgres().jdbcUrl("keycloak"), secrets.of("keycloak"), admin)
                .after(() -> new RealmImport(keycloak.url(), admin).ensure(realm()));
    }

    RealmDocument realm() {
        var place = new RealmDocument.Place(
                addresses.gateway(),
                secrets.demoPassword(),
                secrets.of("client-gateway"),
                secrets.of("client-notification-service"));
        return new RealmDocument(place, new KeyFolder(folder.keys()));
    }

    private Recipe service(String name, Map<String, String> environment) {
        return new Service(found, name, addresses.port(name)).recipe(folder.of(name), environment);
    }

    private Map<String, String> databases() {
        var owners = new TreeMap<String, String>();
        DATABASES.forEach(name -> owners.put(name, secrets.of(name)));
        return owners;
    }
}

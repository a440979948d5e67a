package nl.veerkracht.dev;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import nl.veerkracht.dev.part.Brokers;
import nl.veerkracht.dev.part.ChildPart;
import nl.veerkracht.dev.part.Connect;
import nl.veerkracht.dev.part.Kafka;
import nl.veerkracht.dev.part.Keycloak;
import nl.veerkracht.dev.part.Mailbox;
import nl.veerkracht.dev.part.Part;
import nl.veerkracht.dev.part.PartsFolder;
import nl.veerkracht.dev.part.Postgres;
import nl.veerkracht.dev.part.Recipe;
import nl.veerkracht.dev.part.Service;
import nl.veerkracht.dev.part.Topics;
import nl.veerkracht.dev.realm.KeyFolder;
import nl.veerkracht.dev.realm.RealmDocument;
import nl.veerkracht.dev.realm.RealmImport;

/** Makes the parts of one platform, each told where to find the others. */
final class Wiring {
    private static final List<String> DATABASES = List.of("school", "cases", "notification", "keycloak");

    private final DataFolder folder;
    private final Addresses addresses;
    private final Secrets secrets;
    private final Setup setup;
    private final PartsFolder found = PartsFolder.find();

    Wiring(DataFolder folder, Addresses addresses, Secrets secrets, Setup setup) {
        this.folder = folder;
        this.addresses = addresses;
        this.secrets = secrets;
        this.setup = setup;
        setup.refuseUnknown();
    }

    /** The addresses given, and those of the parts that only this setup has. */
    static Addresses addresses(Addresses given, Setup setup) {
        var names = new ArrayList<>(setup.names());
        if (setup.each("kafka").size() > 1) {
            setup.each("kafka").forEach(broker -> names.add(controller(broker)));
        }
        return given.with(names);
    }

    private static String controller(String broker) {
        return broker + "-controller";
    }

    /** Those of these kinds. */
    List<Part> parts(Set<String> kinds) {
        return parts().stream()
                .filter(part -> kinds.contains(Setup.kind(part.name())))
                .toList();
    }

    /** To be done once all brokers are there. */
    void ensureTopics() {
        try {
            Topics.ensure(brokers());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while making topics", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the topics cannot be made: " + e.getMessage(), e);
        }
    }

    private List<Part> parts() {
        var all = new ArrayList<Part>();
        all.add(child(postgres().recipe(databases())));
        setup.each("kafka").forEach(name -> all.add(child(kafka(name))));
        all.add(new Mailbox(addresses.port("mail"), folder.mail()));
        all.add(child(keycloak()));
        setup.each("connect").forEach(name -> all.add(child(connect(name))));
        Parts.SERVICES.forEach(kind -> setup.each(kind).forEach(name -> all.add(child(service(kind, name)))));
        return all;
    }

    RealmDocument realm() {
        var place = new RealmDocument.Place(
                addresses.gateway(),
                secrets.demoPassword(),
                secrets.of("client-gateway"),
                secrets.of("client-notification-service"),
                new RealmDocument.MailServer("127.0.0.1", addresses.port("mail")));
        return new RealmDocument(place, new KeyFolder(folder.keys()));
    }

    private Part child(Recipe recipe) {
        return new ChildPart(recipe, folder.logs(), folder.pids());
    }

    private Postgres postgres() {
        return new Postgres(found, folder.of("postgres"), addresses.port("postgres"), secrets.of("postgres"));
    }

    private Brokers brokers() {
        var names = setup.each("kafka");
        if (names.size() == 1) {
            return Brokers.alone(addresses.port("kafka"));
        }
        var all = new ArrayList<Brokers.Broker>();
        for (var name : names) {
            var controller = addresses.port(controller(name));
            all.add(new Brokers.Broker(all.size() + 1, name, addresses.port(name), controller));
        }
        return new Brokers(all);
    }

    private Recipe kafka(String name) {
        var id = setup.each("kafka").indexOf(name) + 1;
        return new Kafka(found, folder.of(name), brokers(), id, setup.jvm(name)).recipe();
    }

    private Recipe connect(String name) {
        return new Connect(found, folder.of(name), name, addresses.port(name), brokers(), setup.jvm(name)).recipe();
    }

    private Recipe keycloak() {
        var keycloak = new Keycloak(found, folder.of("keycloak"), addresses.port("keycloak"), setup.jvm("keycloak"));
        var admin = secrets.of("keycloak-admin");
        return keycloak.recipe(postgres().jdbcUrl("keycloak"), secrets.of("keycloak"), admin)
                .after(() -> new RealmImport(keycloak.url(), admin).ensure(realm()));
    }

    private Recipe service(String kind, String name) {
        var environment = new HashMap<>(new ServiceEnvironment(addresses, folder, secrets).of(name));
        environment.putAll(setup.environment(name));
        return new Service(found, kind, name, addresses.port(name), setup.jvm(name))
                .recipe(folder.of(name), environment);
    }

    private Map<String, String> databases() {
        var owners = new TreeMap<String, String>();
        DATABASES.forEach(name -> owners.put(name, secrets.of(name)));
        return owners;
    }
}

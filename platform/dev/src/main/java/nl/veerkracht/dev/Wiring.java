package nl.veerkracht.dev;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    }

    List<Part> parts() {
        var all = new ArrayList<Part>();
        all.add(child(postgres().recipe(databases())));
        all.add(child(kafka().recipe()));
        all.add(new Mailbox(addresses.port("mail"), folder.mail()));
        all.add(child(keycloak()));
        all.add(child(connect().recipe()));
        Parts.SERVICES.forEach(name -> all.add(child(service(name))));
        return all;
    }

    RealmDocument realm() {
        var place = new RealmDocument.Place(
                addresses.gateway(),
                secrets.demoPassword(),
                secrets.of("client-gateway"),
                secrets.of("client-notification-service"));
        return new RealmDocument(place, new KeyFolder(folder.keys()));
    }

    private Part child(Recipe recipe) {
        return new ChildPart(recipe, folder.logs(), folder.pids());
    }

    private Postgres postgres() {
        return new Postgres(found, folder.of("postgres"), addresses.port("postgres"), secrets.of("postgres"));
    }

    private Kafka kafka() {
        return new Kafka(found, folder.of("kafka"), addresses.port("kafka"), setup.jvm("kafka"));
    }

    private Connect connect() {
        return new Connect(
                found, folder.of("connect"), addresses.port("connect"), addresses.kafka(), setup.jvm("connect"));
    }

    private Recipe keycloak() {
        var keycloak = new Keycloak(found, folder.of("keycloak"), addresses.port("keycloak"), setup.jvm("keycloak"));
        var admin = secrets.of("keycloak-admin");
        return keycloak.recipe(postgres().jdbcUrl("keycloak"), secrets.of("keycloak"), admin)
                .after(() -> new RealmImport(keycloak.url(), admin).ensure(realm()));
    }

    private Recipe service(String name) {
        var environment = new HashMap<>(new ServiceEnvironment(addresses, folder, secrets).of(name));
        environment.putAll(setup.environment(name));
        return new Service(found, name, addresses.port(name), setup.jvm(name)).recipe(folder.of(name), environment);
    }

    private Map<String, String> databases() {
        var owners = new TreeMap<String, String>();
        DATABASES.forEach(name -> owners.put(name, secrets.of(name)));
        return owners;
    }
}

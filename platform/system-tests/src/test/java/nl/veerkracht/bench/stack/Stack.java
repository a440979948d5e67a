package nl.veerkracht.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.veerkracht.bench.http.Caller;
import nl.veerkracht.bench.load.Message;
import nl.veerkracht.bench.load.Pupils;
import nl.veerkracht.bench.load.School;
import nl.veerkracht.bench.load.SchoolYear;
import nl.veerkracht.bench.load.Signals;
import nl.veerkracht.bench.load.Wave;
import nl.veerkracht.dev.Addresses;
import nl.veerkracht.dev.Platform;
import nl.veerkracht.dev.Setup;
import nl.veerkracht.dev.part.Http;
import nl.veerkracht.dev.part.Part;

/** The packaged platform with all its real parts, on ports and in a folder of its own. */
public final class Stack implements AutoCloseable {
    /** The moment at which the clock of the platform begins; the waves tell of the term before it. */
    public static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 30, 8, 0);

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> HANDLERS =
            List.of("connect", "school-service", "case-service", "notification-service", "gateway");

    private final Platform platform;
    private final Bus bus;
    private final Database school;
    private final Database cases;
    private final Database notification;
    private int numbers;

    /** Starts it; what an earlier run has left in the folder is still there. */
    public static Stack start(Path folder, Setup setup, Set<String> only) {
        var platform = new Platform(folder, Addresses.random(), setup, only);
        platform.clock(NOW);
        platform.start((part, took) -> {});
        return new Stack(platform);
    }

    /** One that runs already. */
    public Stack(Platform platform) {
        this.platform = platform;
        bus = new Bus(platform.addresses().kafka());
        school = database("school");
        cases = database("cases");
        notification = database("notification");
        numbers = (int) school.count(
                "select coalesce(max(left(school_id, 2)::int), 0) from school where school_id like '__B%'");
    }

    public Platform platform() {
        return platform;
    }

    public Bus bus() {
        return bus;
    }

    public Database school() {
        return school;
    }

    public Database cases() {
        return cases;
    }

    public Database notification() {
        return notification;
    }

    /** Pupils whom nobody has heard of yet, at schools of their own. */
    public Wave wave(int pupils, int signals) {
        return new Wave(nextNumber(), pupils, signals);
    }

    /** A school year of pupils whom nobody has heard of yet. */
    public SchoolYear schoolYear(int pupils) {
        return new SchoolYear(nextNumber(), pupils);
    }

    /** Signals of people whom nobody has heard of yet. */
    public Signals signals(int count) {
        return new Signals(nextNumber(), count);
    }

    /** Pupils whom nobody has heard of yet, at a school at which people of the region work. */
    public Pupils pupils(School school, int count) {
        var known = this.school.count("select count(*) from enrolment where school_id = '" + school.id() + "'");
        return new Pupils(school, (int) known, count);
    }

    private int nextNumber() {
        numbers++;
        return numbers;
    }

    /** As its owner. */
    public Database database(String name) {
        return new Database(databaseUrl(name), name, platform.secrets().of(name));
    }

    /** As who may do everything. */
    public Database asSuperuser(String name) {
        return new Database(databaseUrl(name), "postgres", platform.secrets().of("postgres"));
    }

    public String databaseUrl(String name) {
        return "jdbc:postgresql://127.0.0.1:" + platform.addresses().port("postgres") + "/" + name;
    }

    /** Makes the schools of the wave known and enrols its pupils; returns when all are. */
    public void enrol(Wave wave) {
        open(wave.schools());
        enrol(wave.enrolments());
        if (!present(List.of("case-service")).isEmpty()) {
            cases.await(
                    "select count(*) from enrolment where " + School.isOfWave("school_id", wave.number()),
                    wave.pupils(),
                    PATIENCE);
        }
    }

    /** Makes their school known and enrols them; returns when all are. */
    public void enrol(Pupils pupils) {
        open(List.of(pupils.school()));
        enrol(pupils.enrolments());
    }

    /** Who they are to the platform, in their order. */
    public List<String> youngPeople(Pupils pupils) {
        return pupils.keys()
                .map(key -> school.text("select young_person_id from enrolment where school_id = '"
                        + pupils.school().id() + "' and pupil_key = '" + key + "'"))
                .toList();
    }

    /** Who has this name, and asks this service. */
    public Caller caller(String service, String name) {
        return new Caller(platform.addresses().url(service), platform.tokens().token(name));
    }

    private void enrol(Stream<Message> enrolments) {
        school.awaitClaimed(bus.put(enrolments).lastMessages(), PATIENCE);
    }

    private void open(List<School> schools) {
        var administrator = platform.tokens().token("admin");
        for (var each : schools) {
            put(administrator, each, "", School.DESCRIPTION);
            put(administrator, each, "/calendar", School.CALENDAR);
            put(administrator, each, "/reason-mappings", School.REASONS);
        }
    }

    private void put(String token, School each, String path, String body) {
        var url = platform.addresses().url("school-service") + "/v1/schools/" + each.id() + path;
        var headers = Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json");
        try {
            var answer = Http.send("PUT", url, headers, body);
            if (!answer.good()) {
                throw new IllegalStateException(path + " was refused: " + answer.status() + " " + answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when what was written is on disk, Connect has read it, and every service that is there what came of it. */
    public void settle() {
        try (var server = asSuperuser("postgres")) {
            server.run("checkpoint");
            var behind = "select count(*) from pg_stat_replication where pg_current_wal_lsn() - sent_lsn > 10000000";
            Database.awaitUntil(behind, PATIENCE, () -> server.count(behind) == 0);
        }
        for (var service : present(List.of("school-service", "case-service", "notification-service"))) {
            Database.awaitUntil("what " + service + " has to read", PATIENCE, () -> bus.unread(service) == 0);
        }
    }

    /** Does the work while this part alone goes on: of the others that handle events, all stand still. */
    public <T> T alone(String part, Supplier<T> work) {
        var others = HANDLERS.stream().filter(each -> !each.equals(part)).toList();
        freeze(others);
        try {
            return work.get();
        } finally {
            thaw(others);
        }
    }

    private void freeze(List<String> parts) {
        present(parts).forEach(platform::freeze);
    }

    /** Lets these parts go on. */
    public void thaw(List<String> parts) {
        present(parts).forEach(platform::thaw);
    }

    /** With their replicas; a stack may have been started without some of them. */
    private List<String> present(List<String> kinds) {
        return platform.parts().stream()
                .map(Part::name)
                .filter(name -> kinds.stream().anyMatch(kind -> Usage.isOf(kind, name)))
                .toList();
    }

    /** Puts the messages on the bus while this part stands still; it goes on when it is thawed. */
    public Backlog backlog(String reader, Stream<Message> messages) {
        freeze(List.of(reader));
        return bus.put(messages);
    }

    /** Lets the reader go on, and measures until all of the backlog has had its effect in the reader's database. */
    public Usage workThrough(Backlog backlog, String reader, Database its) {
        return measured(() -> {
            thaw(List.of(reader));
            its.awaitClaimed(backlog.lastMessages(), PATIENCE);
        });
    }

    /** Does the work, and tells how long it took and what each part used of the processors. */
    public Usage measured(Runnable work) {
        var cpu = platform.cpu();
        var compiling = platform.compiling();
        var began = System.nanoTime();
        work.run();
        var took = Duration.ofNanos(System.nanoTime() - began);
        return new Usage(took, since(cpu, platform.cpu()), since(compiling, platform.compiling()));
    }

    private static Map<String, Duration> since(Map<String, Duration> before, Map<String, Duration> now) {
        var since = new LinkedHashMap<String, Duration>();
        now.forEach((part, time) -> since.put(part, time.minus(before.getOrDefault(part, Duration.ZERO))));
        return since;
    }

    /** Looks no longer; the platform runs on. */
    @Override
    public void close() {
        bus.close();
        school.close();
        cases.close();
        notification.close();
    }
}

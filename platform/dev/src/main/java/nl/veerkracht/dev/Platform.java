package nl.veerkracht.dev;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.dev.part.Jvm;
import nl.veerkracht.dev.part.Mails;
import nl.veerkracht.dev.part.Part;
import nl.veerkracht.dev.part.Sql;
import nl.veerkracht.dev.process.Proc;
import nl.veerkracht.dev.realm.KeyFolder;
import nl.veerkracht.dev.realm.Tokens;

/** The whole platform with real parts on this machine: start it, ask it, and take parts of it down. */
public final class Platform implements AutoCloseable {
    private final DataFolder folder;
    private final Addresses addresses;
    private final Secrets secrets;
    private final Wiring wiring;
    private final Parts parts;

    public Platform(Path folder, Addresses addresses) {
        this(folder, addresses, Setup.DEVELOPMENT);
    }

    /** What the setup has more than one of gets a free port, unless the addresses name it: see {@link #addresses}. */
    public Platform(Path folder, Addresses addresses, Setup setup) {
        this(folder, addresses, setup, Parts.KINDS);
    }

    /** Only the kinds of parts named; for trying something without the rest. */
    public Platform(Path folder, Addresses addresses, Set<String> only) {
        this(folder, addresses, Setup.DEVELOPMENT, only);
    }

    public Platform(Path folder, Addresses addresses, Setup setup, Set<String> only) {
        this.folder = new DataFolder(folder);
        this.addresses = Wiring.addresses(addresses, setup);
        this.secrets = new Secrets(this.folder.secrets());
        this.wiring = new Wiring(this.folder, this.addresses, secrets, setup);
        this.parts = new Parts(wiring.parts(only), setup);
    }

    /** Returns when every part is well; when one is not, stops all and throws why. */
    public void start(Progress progress) {
        clock().setIfNew(BusinessTime.FIRST);
        try {
            parts.startOrder(progress, wiring::ensureTopics, new Outboxes(addresses, secrets, parts)::carry)
                    .run();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    public void start(String part) {
        parts.named(part).start();
    }

    public void stop(String part) {
        parts.named(part).stop();
    }

    /** As if the power went (SIGKILL). */
    public void kill(String part) {
        parts.named(part).kill();
    }

    /** Has it stand still where it is (SIGSTOP), until it is thawed, stopped or killed. */
    public void freeze(String part) {
        parts.named(part).freeze();
    }

    public void thaw(String part) {
        parts.named(part).thaw();
    }

    public Collection<Part> parts() {
        return parts.all();
    }

    public Addresses addresses() {
        return addresses;
    }

    public DataFolder folder() {
        return folder;
    }

    public Secrets secrets() {
        return secrets;
    }

    public Tokens tokens() {
        return new Tokens(addresses.realm(), secrets.demoPassword(), new KeyFolder(folder.keys()));
    }

    /** The realm as it is imported here, for other ways to run Keycloak. */
    public String realm() {
        return wiring.realm().json();
    }

    public Mails mails() {
        return new Mails(folder.mail());
    }

    public BusinessTime clock() {
        return new BusinessTime(folder.clock(), Clock.systemUTC());
    }

    public void clock(LocalDateTime amsterdam) {
        clock().set(amsterdam);
    }

    /** Looks into the database of a service as its owner: {@code school}, {@code cases} or {@code notification}. */
    public Sql sql(String database) {
        var url = "jdbc:postgresql://127.0.0.1:" + addresses.port("postgres") + "/" + database;
        return new Sql(url, database, secrets.of(database));
    }

    /** The databases of services, by the names that {@link #sql} knows. */
    public List<String> databases() {
        return Outboxes.databases();
    }

    /** What the running parts hold, in bytes; this process not counted. */
    public Map<String, Long> memory() {
        return parts.measure(Proc::memory);
    }

    /** What the process of each running part has in use, in bytes; of PostgreSQL only the first of its processes. */
    public Map<String, Long> resident() {
        return parts.measure(Proc::residentMemory);
    }

    /** The most that {@link #resident} has been since a part was last started. */
    public Map<String, Long> peak() {
        return parts.measure(Proc::peakMemory);
    }

    /** The processor time that each running part has used since it was last started. */
    public Map<String, Duration> cpu() {
        return parts.measure(Proc::cpu);
    }

    /** The part of {@link #cpu} with which virtual machines made their programs faster: much at first, little later. */
    public Map<String, Duration> compiling() {
        return parts.measure(pid -> Proc.cpu(pid, Jvm.COMPILERS));
    }

    /** Stops in the reverse order of starting, what does not depend on each other side by side. */
    @Override
    public void close() {
        parts.stop();
    }
}

package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import nl.veerkracht.dev.Addresses;
import nl.veerkracht.dev.Platform;
import nl.veerkracht.dev.demo.DemoRegion;
import nl.veerkracht.dev.part.Folders;
import org.jspecify.annotations.Nullable;

/** The running platform as a story sees it: its front door, its people, its clock, its databases, its parts. */
final class World implements AutoCloseable {
    static final LocalDateTime MONDAY_MORNING = LocalDateTime.of(2026, 11, 30, 8, 0);

    private static final Path FOLDER = Path.of("target", "platform").toAbsolutePath();

    private final Platform platform = new Platform(empty(FOLDER), Addresses.random());
    private final Chromium chromium = new Chromium();

    private static Path empty(Path folder) {
        Folders.delete(folder);
        return folder;
    }

    void start() {
        platform.start((part, took) -> System.out.println(part + " " + took.toMillis() + " ms"));
        new DemoRegion(platform.addresses(), platform.tokens(), platform.clock()).openSandboxes();
    }

    Platform platform() {
        return platform;
    }

    /** Another story may have been later: the services plan their daily work anew when the clock goes back. */
    void clock(LocalDateTime amsterdam) {
        platform.clock(amsterdam);
        for (var database : List.of("school", "cases")) {
            ledger().await(() ->
                    assertThat(plannedAfter(amsterdam.plusDays(1), database)).isNull());
        }
    }

    private @Nullable String plannedAfter(LocalDateTime amsterdam, String database) throws SQLException {
        return platform.sql(database)
                .ask("select task_name from scheduled_tasks where task_name like '%-daily'"
                        + " and execution_time > timestamp '" + amsterdam + "' at time zone 'Europe/Amsterdam'");
    }

    /** Somebody at the front door: a demo person or a system client, with a token of now. */
    Caller as(String name) {
        return new Caller(platform.addresses().gateway(), platform.tokens().token(name));
    }

    Caller unsigned() {
        return new Caller(platform.addresses().gateway(), "");
    }

    /** The system of a sandbox school. */
    SchoolSystem system(String schoolId) {
        return new SchoolSystem(schoolId, as(SchoolSystem.client(schoolId)));
    }

    /** A pupil of a sandbox school that no other story knows: four sick reports opened a case, and everybody was told. */
    Pupil pupilWithACase() {
        var system = system("99XX00");
        var pupil = system.enrol();
        system.reportFourTimes(pupil);
        ledger().awaitExactly(Expected.oneSignalFor(1), List.of(pupil));
        return pupil;
    }

    Ledger ledger() {
        return new Ledger(platform);
    }

    Bus bus() {
        return new Bus(platform.addresses().kafka());
    }

    /** A browser of its own, with this person signed in. */
    Visitor visitor(String name, String language) {
        return visitor(language).signIn(name, platform.secrets().demoPassword());
    }

    /** A browser of its own, with nobody signed in. */
    Visitor visitor(String language) {
        return chromium.visitor(platform.addresses().gateway(), language);
    }

    @Override
    public void close() {
        chromium.close();
        platform.close();
    }
}

package nl.veerkracht.dev.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import nl.veerkracht.dev.BusinessTime;
import nl.veerkracht.dev.Platform;
import nl.veerkracht.dev.process.Proc;
import nl.veerkracht.dev.realm.Person;

/** What a person wants to know once all is up: how long it took, what it costs, where things are, who can sign in. */
final class Greeting {
    private static final double GIBIBYTE = 1024.0 * 1024 * 1024;

    private final Platform platform;
    private final PrintStream out;

    Greeting(Platform platform, PrintStream out) {
        this.platform = platform;
        this.out = out;
    }

    void print(Duration took) {
        costs(took);
        places();
        people();
        example();
        out.println(
                "\nCtrl-C stops it. Data stays in " + platform.folder().root().getFileName() + " until ./dev reset.");
    }

    private void costs(Duration took) {
        var memory = platform.memory();
        memory.put("launcher", Proc.memory(ProcessHandle.current().pid()) - sum(memory.values()));
        var total = sum(memory.values());
        out.println();
        out.printf("Up in %.1f s (target: a second start under 30 s).%n", took.toMillis() / 1000.0);
        out.printf("Memory %.2f GiB (target: under 4 GiB):", total / GIBIBYTE);
        memory.forEach((part, bytes) -> out.printf(" %s %d", part, bytes >> 20));
        out.println(" MiB");
    }

    private void places() {
        var at = platform.addresses();
        out.println();
        line("Portal", at.gateway());
        line("School service", at.url("school-service"));
        line("Case service", at.url("case-service"));
        line("Notification service", at.url("notification-service"));
        line(
                "Keycloak",
                at.url("keycloak") + "  (keycloak-admin / " + platform.secrets().of("keycloak-admin") + ")");
        line("Kafka", at.kafka());
        line("Kafka Connect", at.url("connect"));
        line(
                "PostgreSQL",
                "127.0.0.1:" + at.port("postgres") + "  (postgres / "
                        + platform.secrets().of("postgres") + ")");
        line(
                "Mail",
                "SMTP on 127.0.0.1:" + at.port("mail") + ", each mail a file in "
                        + platform.folder().root().getFileName() + "/mail");
        var now = platform.clock().now().atZone(BusinessTime.AMSTERDAM);
        line("Clock", now.toLocalDateTime().withNano(0) + "  (move it: ./dev clock 2026-12-04T08:00)");
    }

    private void people() {
        out.println("\nDemo people, all with password " + platform.secrets().demoPassword() + ":");
        for (var person : Person.all()) {
            var organisation = person.organisation();
            out.printf(
                    "  %-20s %-24s %s%n",
                    person.username(), person.role(), organisation == null ? "" : organisation.name());
        }
        out.println(
                "Pupil and parents see nothing until a code from the school links them: it is made under \"Gezin\".");
    }

    private void example() {
        var gateway = platform.addresses().gateway();
        var day = LocalDate.ofInstant(platform.clock().now(), BusinessTime.AMSTERDAM);
        out.println("\nEnrol a pupil at the sandbox school:");
        out.println(Example.enrolment(gateway));
        out.println(
                "\nReport an absence; four of them, with DAY 2026-09-02, 2026-09-22, 2026-10-08 and 2026-11-27, make a signal:");
        out.println(Example.absence(gateway, day, platform.clock().now()));
    }

    private void line(String what, String where) {
        out.printf("  %-21s %s%n", what, where);
    }

    private static long sum(Collection<Long> values) {
        return values.stream().mapToLong(Long::longValue).sum();
    }
}

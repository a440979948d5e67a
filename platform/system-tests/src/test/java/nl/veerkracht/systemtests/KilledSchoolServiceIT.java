package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The school-service is killed while it is busy with thousands of events: it goes on where it was. */
@OnTheWholePlatform
class KilledSchoolServiceIT {
    private static final int PUPILS = 600;
    private static final int BATCH = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final World world;
    private final SchoolSystem system;
    private final List<Pupil> concerned;

    KilledSchoolServiceIT(World world) {
        this.world = world;
        this.system = world.system("99XX00");
        this.concerned =
                IntStream.range(0, 40).mapToObj(number -> system.enrol()).toList();
    }

    @Test
    void killedInTheMiddleOfABatchItLosesNothingAndDoesNothingTwice() {
        var others = IntStream.range(0, PUPILS)
                .mapToObj(number -> new Pupil("99XX00", "K-" + number))
                .toList();
        system.mustTake(others.stream().map(Pupil::enrolmentStarted).toList());
        var events = mixed(others);
        var all = Stream.concat(concerned.stream(), others.stream()).toList();

        var sending = CompletableFuture.runAsync(() -> sendAll(events));
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> world.ledger().absences(all) > 0);
        world.platform().kill("school-service");
        var before = world.ledger().absences(all);
        sending.join();
        world.platform().start("school-service");

        world.ledger().await(() -> assertThat(world.ledger().absences(all)).isEqualTo(events.size()));
        world.ledger().awaitExactly(Expected.oneSignalFor(concerned.size()), concerned);
        assertThat(before).as("stored when it was killed").isBetween(1L, events.size() - 1L);
    }

    private void sendAll(List<ObjectNode> events) {
        for (var from = 0; from < events.size(); from += BATCH) {
            system.mustTake(events.subList(from, Math.min(from + BATCH, events.size())));
        }
    }

    /** Those who become a concern between many who do not. */
    private List<ObjectNode> mixed(List<Pupil> others) {
        var events = new ArrayList<ObjectNode>();
        for (var day : List.of("2026-09-04", "2026-09-15", "2026-10-06", "2026-11-10", "2026-11-24")) {
            others.forEach(pupil -> events.add(pupil.atTheDoctorOn(day)));
        }
        concerned.forEach(pupil -> events.addAll(events.size() / 2, pupil.sickFourTimes()));
        return events;
    }
}

package nl.veerkracht.systemtests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A school's system sends again what it has sent before, over HTTP and over Kafka: it has its effect once. */
@OnTheWholePlatform
class SameEventTwiceIT {
    private final World world;
    private final SchoolSystem system;
    private final Pupil pupil;

    SameEventTwiceIT(World world) {
        this.world = world;
        this.system = world.system("99XX00");
        this.pupil = system.enrol();
    }

    @Test
    void sentAgainOverEitherWayAnEventHasItsEffectOnce() {
        var events = pupil.sickFourTimes();

        system.mustTake(events);
        system.mustTake(events);
        events.forEach(event -> world.bus().put(Bus.ABSENCES, "99XX00:" + pupil.key(), event.toString()));
        events.forEach(system::mustTake);

        world.ledger().awaitExactly(Expected.oneSignalFor(1), List.of(pupil));
    }

    @Test
    void theOrderInWhichTheyComeMakesNoDifference() {
        var events = new ArrayList<>(pupil.sickFourTimes());
        Collections.reverse(events);

        events.forEach(system::mustTake);

        world.ledger().awaitExactly(Expected.oneSignalFor(1), List.of(pupil));
    }
}

package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Absence comes before what it needs to be understood: it waits, and then counts as if it had come in order. */
@OnTheWholePlatform
class AbsenceBeforeEnrolmentIT {
    private final World world;
    private final SchoolSystem system;

    AbsenceBeforeEnrolmentIT(World world) {
        this.world = world;
        this.system = world.system("99XX00");
    }

    @Test
    void anAbsenceWaitsForTheEnrolmentOfItsPupil() {
        var pupil = new Pupil("99XX00", "P-" + UUID.randomUUID());
        system.mustTake(pupil.sickFourTimes());
        world.ledger()
                .await(() -> assertThat(world.ledger().absences(List.of(pupil))).isEqualTo(4));

        var enrolled = system.enrol(pupil);

        world.ledger().awaitExactly(Expected.oneSignalFor(1), List.of(enrolled));
    }
}

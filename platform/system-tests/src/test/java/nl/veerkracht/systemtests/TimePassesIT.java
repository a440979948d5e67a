package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A pupil stays away and nobody says anything more: on the seventh school day it is a concern all the same. */
@OnTheWholePlatform
class TimePassesIT {
    private final World world;
    private final SchoolSystem system;
    private final Pupil pupil;

    TimePassesIT(World world) {
        this.world = world;
        this.system = world.system("99XX00");
        this.pupil = system.enrol();
    }

    @AfterEach
    void backToTheMondayOfAllStories() {
        world.clock(World.MONDAY_MORNING);
    }

    @Test
    void anOpenAbsenceBecomesLongByThePassingOfTimeAlone() {
        system.mustTake(pupil.sickSince("2026-11-26"));
        world.ledger()
                .await(() -> assertThat(world.ledger().absences(List.of(pupil))).isEqualTo(1));

        world.clock(World.MONDAY_MORNING.plusDays(3));
        world.ledger().staysExactly(Expected.nothing(), List.of(pupil));
        world.clock(World.MONDAY_MORNING.plusDays(4));

        world.ledger().await(() -> assertThat(signals()).containsExactly("LONG 2026-12-04"));
    }

    private List<String> signals() {
        return world
                .as("coordinator-99xx00")
                .get("/v1/signals?schoolId=99XX00&pupilKey=" + pupil.key())
                .items()
                .stream()
                .map(signal -> signal.path("kind").asText() + " "
                        + signal.path("holdsOn").asText())
                .toList();
    }
}

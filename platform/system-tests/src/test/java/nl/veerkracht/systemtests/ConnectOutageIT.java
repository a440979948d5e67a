package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nobody carries the outboxes for a while: the schools notice nothing, and afterwards everyone is told once. */
@OnTheWholePlatform
class ConnectOutageIT {
    private final World world;

    ConnectOutageIT(World world) {
        this.world = world;
    }

    @Test
    void whatWasDecidedMeanwhileIsToldAfterwards() {
        var system = world.system("99XX00");
        var pupils = IntStream.range(0, 10).mapToObj(number -> system.enrol()).toList();

        world.platform().stop("connect");
        pupils.forEach(pupil -> system.mustTake(pupil.sickFourTimes()));
        world.ledger()
                .await(() -> assertThat(world.ledger().counted(pupils))
                        .containsEntry("signals", 10L)
                        .containsEntry("cases", 0L));
        world.platform().start("connect");

        world.ledger().awaitExactly(Expected.oneSignalFor(pupils.size()), pupils);
    }
}

package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Kafka is gone for a while: senders are told to come back, and when they do nothing is lost and nothing is double. */
@OnTheWholePlatform
class KafkaOutageIT {
    private static final Duration OUTAGE = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final World world;

    KafkaOutageIT(World world) {
        this.world = world;
    }

    @Test
    void sendersAreToldToComeBackAndThenAllIsAsIfNothingHadHappened() {
        var system = world.system("99XX00");
        var pupils = IntStream.range(0, 10).mapToObj(number -> system.enrol()).toList();
        var events = pupils.stream().map(Pupil::sickFourTimes).toList();
        system.mustTake(events.get(0).subList(0, 2));

        world.platform().stop("kafka");
        await().atMost(PATIENCE).during(OUTAGE).untilAsserted(() -> {
            var answer = system.send(events.get(0));
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.retryAfter()).isNotBlank();
        });
        world.platform().start("kafka");

        events.forEach(batch -> await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(system.send(batch).status()).isEqualTo(202)));
        world.ledger().awaitExactly(Expected.oneSignalFor(pupils.size()), pupils);
    }
}

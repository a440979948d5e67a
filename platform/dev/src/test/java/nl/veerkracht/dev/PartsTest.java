package nl.veerkracht.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import nl.veerkracht.dev.part.Part;
import org.junit.jupiter.api.Test;

class PartsTest {
    private static final Setup TWO = Setup.PRODUCTION.withReplicas(2);

    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void topicsAreMadeWhenAllBrokersAreThereAndBeforeAnyoneNeedsThem() {
        start(TWO, "gateway", "connect", "kafka");

        assertThat(done.subList(0, 3)).containsExactlyInAnyOrder("kafka", "kafka-2", "kafka-3");
        assertThat(done.get(3)).isEqualTo("topics");
    }

    @Test
    void theSecondOfAKindWaitsForTheFirst() {
        start(TWO, "school-service", "connect");

        assertThat(done).containsSubsequence("school-service", "school-service-2", "outboxes");
        assertThat(done).containsSubsequence("connect", "connect-2", "outboxes");
    }

    @Test
    void aLoneBrokerSeesToItsTopicsItself() {
        start(Setup.DEVELOPMENT, "kafka", "gateway");

        assertThat(done).containsExactly("kafka", "gateway");
    }

    @Test
    void itStopsInTheReverseOrder() {
        var parts = parts(TWO, "kafka", "gateway", "connect", "postgres");

        parts.stop();

        assertThat(done.subList(0, 2)).containsExactlyInAnyOrder("gateway", "gateway-2");
        assertThat(done.subList(2, 4)).containsExactlyInAnyOrder("connect", "connect-2");
        assertThat(done.subList(4, 7)).containsExactlyInAnyOrder("kafka", "kafka-2", "kafka-3");
        assertThat(done.get(7)).isEqualTo("postgres");
    }

    private void start(Setup setup, String... kinds) {
        parts(setup, kinds)
                .startOrder(Progress.SILENT, () -> done.add("topics"), () -> done.add("outboxes"))
                .run();
    }

    private Parts parts(Setup setup, String... kinds) {
        var all = Stream.of(kinds)
                .flatMap(kind -> setup.each(kind).stream())
                .map(name -> (Part) new Noted(name, done))
                .toList();
        return new Parts(all, setup);
    }

    /** Writes down that it was started or stopped. */
    private record Noted(String name, List<String> done) implements Part {
        @Override
        public void start() {
            done.add(name);
        }

        @Override
        public void stop() {
            done.add(name);
        }

        @Override
        public void kill() {}

        @Override
        public void freeze() {}

        @Override
        public void thaw() {}

        @Override
        public boolean running() {
            return false;
        }

        @Override
        public OptionalLong pid() {
            return OptionalLong.empty();
        }
    }
}

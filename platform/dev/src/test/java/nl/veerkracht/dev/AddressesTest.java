package nl.veerkracht.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressesTest {
    @Test
    void withoutAWishAPartHasItsUsualPort() {
        assertThat(Addresses.from(Map.of()).gateway()).isEqualTo("http://localhost:8080");
    }

    @Test
    void aPortCanBeChosenByTheEnvironment() {
        var addresses = Addresses.from(Map.of("VEERKRACHT_SCHOOL_SERVICE_PORT", "9001"));

        assertThat(addresses.url("school-service")).isEqualTo("http://localhost:9001");
        assertThat(addresses.port("kafka")).isEqualTo(9092);
    }

    @Test
    void aPartWithoutAPortGetsAFreeOneAndTheOthersKeepTheirs() {
        var addresses = Addresses.from(Map.of()).with(List.of("kafka", "kafka-2", "kafka-3", "kafka-2-controller"));

        assertThat(addresses.port("kafka")).isEqualTo(9092);
        assertThat(addresses.ports().values()).doesNotHaveDuplicates();
        assertThat(addresses.kafka())
                .isEqualTo("127.0.0.1:9092,127.0.0.1:%d,127.0.0.1:%d"
                        .formatted(addresses.port("kafka-2"), addresses.port("kafka-3")));
    }

    @Test
    void aPortThatIsNoNumberIsRefusedByName() {
        assertThatThrownBy(() -> Addresses.from(Map.of("VEERKRACHT_KAFKA_PORT", "many")))
                .hasMessage("VEERKRACHT_KAFKA_PORT is not a port: many");
    }
}

package nl.veerkracht.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class StartOrderTest {
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void whatOthersWaitForComesFirst() {
        new StartOrder()
                .add("postgres", List.of(), () -> done.add("postgres"))
                .add("keycloak", List.of("postgres"), () -> done.add("keycloak"))
                .add("gateway", List.of("keycloak", "not there"), () -> done.add("gateway"))
                .run();

        assertThat(done).containsExactly("postgres", "keycloak", "gateway");
    }

    @Test
    void whatIsToldLaterIsWaitedForAsWell() {
        new StartOrder()
                .add("gateway", List.of("keycloak"), () -> done.add("gateway"))
                .add("keycloak", List.of("postgres"), () -> done.add("keycloak"))
                .add("postgres", List.of(), () -> done.add("postgres"))
                .run();

        assertThat(done).containsExactly("postgres", "keycloak", "gateway");
    }

    @Test
    void whatWaitsForAFailureDoesNotBegin() {
        var order = new StartOrder()
                .add("postgres", List.of(), () -> {
                    throw new IllegalStateException("no disk");
                })
                .add("keycloak", List.of("postgres"), () -> done.add("keycloak"));

        assertThatThrownBy(order::run).hasMessage("no disk");
        assertThat(done).isEmpty();
    }
}

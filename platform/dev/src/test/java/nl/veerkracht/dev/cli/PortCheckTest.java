package nl.veerkracht.dev.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PortCheckTest {
    private static final Map<String, Integer> WANTED = Map.of("kafka", 9092, "school-service", 8081);

    @Test
    void aTakenPortIsNamedWithWhoWantsItAndWhoHasIt() {
        var check = new PortCheck(port -> port == 8081, port -> Optional.of("process 7 (tomcat)"));

        assertThatThrownBy(() -> check.refuseTaken(WANTED))
                .isInstanceOf(Refused.class)
                .hasMessage("Port 8081 is wanted by school-service, but process 7 (tomcat) has it."
                        + " Stop that, or choose another port with VEERKRACHT_SCHOOL_SERVICE_PORT.");
    }

    @Test
    void everyConflictIsNamedAtOnce() {
        var check = new PortCheck(port -> true, port -> Optional.empty());

        assertThatThrownBy(() -> check.refuseTaken(WANTED))
                .hasMessageContaining("Port 9092 is wanted by kafka, but another process has it.")
                .hasMessageContaining("Port 8081 is wanted by school-service");
    }

    @Test
    void freePortsAreNoReasonToRefuse() {
        var check = new PortCheck(port -> false, port -> Optional.empty());

        assertThatCode(() -> check.refuseTaken(WANTED)).doesNotThrowAnyException();
    }
}

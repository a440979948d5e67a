package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.dev.Addresses;
import nl.veerkracht.dev.Platform;
import nl.veerkracht.dev.demo.DemoRegion;
import nl.veerkracht.dev.part.Folders;
import nl.veerkracht.dev.realm.Region;
import nl.veerkracht.dev.realm.Region.School;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The worked term of the demo region, as a newcomer gets it: on a platform of its own, for it begins on the first day of the
 * school year and comes to all schools.
 */
class DemoRegionIT {
    private static final Path FOLDER = Path.of("target", "demo-platform").toAbsolutePath();
    private static final Set<String> EVERY_STEP =
            Set.of("SCHOOL_TALK", "KNOWN_NO_ACTION", "REFERRAL", "CONSULT", "FEEDBACK", "PLAN", "MONITORING", "CLOSED");

    private final Platform platform = new Platform(empty(), Addresses.random());

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void leavesCasesInEveryStepAndReportsForTheOfficer() {
        platform.clock().set(DemoRegion.BEGIN);
        platform.start((part, took) -> {});

        new DemoRegion(platform.addresses(), platform.tokens(), platform.clock()).load(moment -> {});

        assertThat(Region.DEMO.stream()
                        .flatMap(this::cases)
                        .map(each -> each.path("step").asText())
                        .collect(Collectors.toSet()))
                .isEqualTo(EVERY_STEP);
        assertThat(as("officer-9901").get("/v1/tasks?status=OPEN").items()).isNotEmpty();
        assertThat(as("officer-9901").get("/v1/absence-reports?limit=200").items())
                .extracting(report -> report.path("status").asText())
                .isNotEmpty()
                .containsOnly("REGISTERED");
    }

    private Stream<JsonNode> cases(School school) {
        var support = as("support-" + school.id().toLowerCase(Locale.ROOT));
        return Stream.of("OPEN", "CLOSED")
                .flatMap(status -> support.get("/v1/cases?limit=200&status=" + status).items().stream());
    }

    private Caller as(String name) {
        return new Caller(platform.addresses().gateway(), platform.tokens().token(name));
    }

    private static Path empty() {
        Folders.delete(FOLDER);
        return FOLDER;
    }
}

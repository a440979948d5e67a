package nl.veerkracht.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceEnvironmentTest {
    private final Addresses addresses = Wiring.addresses(Addresses.from(Map.of()), Setup.DEVELOPMENT.withReplicas(2));

    @TempDir
    Path folder = Path.of("");

    @Test
    void everyServiceListensOnLoopbackAndReadsTheSameClock() {
        for (var service : Parts.SERVICES) {
            assertThat(environment().of(service))
                    .containsEntry("QUARKUS_HTTP_HOST", "127.0.0.1")
                    .containsEntry("QUARKUS_OIDC_AUTH_SERVER_URL", "http://localhost:8180/realms/veerkracht")
                    .containsEntry(
                            "VEERKRACHT_CLOCK_FILE",
                            folder.toAbsolutePath().resolve("clock").toString());
        }
    }

    @Test
    void aServiceHasADatabaseOfItsOwn() {
        assertThat(environment().of("case-service"))
                .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:5433/cases")
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", "cases")
                .containsEntry("VEERKRACHT_SCHOOL_SERVICE_URL", addresses.url("school-service"));
        assertThat(environment().of("school-service"))
                .containsEntry("VEERKRACHT_CASE_SERVICE_URL", addresses.url("case-service"));
        assertThat(environment().of("gateway")).doesNotContainKey("QUARKUS_DATASOURCE_JDBC_URL");
    }

    @Test
    void theSecondOfAServiceSharesTheDatabaseButNotThePort() {
        var second = new HashMap<>(environment().of("case-service-2"));

        assertThat(second).containsEntry("QUARKUS_HTTP_PORT", Integer.toString(addresses.port("case-service-2")));
        second.put("QUARKUS_HTTP_PORT", "8082");
        assertThat(second).isEqualTo(environment().of("case-service"));
    }

    @Test
    void theSecondGatewayAsksTheSecondServices() {
        assertThat(environment().of("gateway"))
                .containsEntry("VEERKRACHT_SCHOOL_SERVICE_URL", addresses.url("school-service"));
        assertThat(environment().of("gateway-2"))
                .containsEntry("VEERKRACHT_SCHOOL_SERVICE_URL", addresses.url("school-service-2"))
                .containsEntry("VEERKRACHT_PORTAL_URL", addresses.gateway());
    }

    @Test
    void theSameFolderKeepsItsSecrets() {
        var first = environment().of("gateway").get("QUARKUS_OIDC_CREDENTIALS_SECRET");

        assertThat(environment().of("gateway").get("QUARKUS_OIDC_CREDENTIALS_SECRET"))
                .isEqualTo(first)
                .hasSize(32);
    }

    @Test
    void anUnknownServiceIsRefused() {
        assertThatThrownBy(() -> environment().of("weather-service")).hasMessageContaining("weather-service");
    }

    private ServiceEnvironment environment() {
        var data = new DataFolder(folder);
        return new ServiceEnvironment(addresses, data, new Secrets(data.secrets()));
    }
}

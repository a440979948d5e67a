package nl.veerkracht.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceEnvironmentTest {
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
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", "cases");
        assertThat(environment().of("gateway")).doesNotContainKey("QUARKUS_DATASOURCE_JDBC_URL");
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
        return new ServiceEnvironment(Addresses.from(Map.of()), data, new Secrets(data.secrets()));
    }
}

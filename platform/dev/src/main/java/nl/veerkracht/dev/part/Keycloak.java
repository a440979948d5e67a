package nl.veerkracht.dev.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.veerkracht.dev.process.Command;

/** Keycloak on plain HTTP and loopback, with its own database; the realm is set up by whoever starts it. */
public final class Keycloak {
    public static final String ADMIN = "keycloak-admin";
    private static final int HEAP = 448;

    private final PartsFolder parts;
    private final Path folder;
    private final int port;
    private final JvmOptions options;

    public Keycloak(PartsFolder parts, Path folder, int port, JvmOptions options) {
        this.parts = parts;
        this.folder = folder;
        this.port = port;
        this.options = options;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** {@code secrets}: of the database role {@code keycloak} and of the administrator. */
    public Recipe recipe(String jdbcUrl, String databasePassword, String adminPassword) {
        var environment = Map.of(
                "KC_DB_URL",
                jdbcUrl,
                "KC_DB_USERNAME",
                "keycloak",
                "KC_DB_PASSWORD",
                databasePassword,
                "KC_DB_POOL_MAX_SIZE",
                "10",
                "KC_DB_POOL_INITIAL_SIZE",
                "1",
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                adminPassword,
                "KC_HOSTNAME",
                url());
        return Recipe.of("keycloak", () -> command().with(environment), () -> Http.well(url() + "/health/ready"))
                .before(parts::keycloak);
    }

    private Command command() {
        var java = JavaCommand.ofOthers(options, HEAP).remembering(parts.classArchive("keycloak", options.jvm()));
        return Command.of(
                folder,
                KeycloakCommand.of(
                        parts.keycloak(),
                        java,
                        List.of(
                                "start",
                                "--optimized",
                                "--http-enabled=true",
                                "--http-host=127.0.0.1",
                                "--http-port=" + port,
                                "--log-level=warn,org.keycloak.quarkus:info,io.quarkus:info")));
    }
}

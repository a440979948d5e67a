package nl.veerkracht.dev.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Keycloak's own build step, which fixes the database kind and the features so that a start is quick. */
final class KeycloakBuild {
    private static final List<String> OPTIONS = List.of(
            "build",
            "--db=postgres",
            "--cache=local",
            "--health-enabled=true",
            "--http-management-health-enabled=false");

    private KeycloakBuild() {}

    static void in(Path home) throws IOException {
        var command = KeycloakCommand.of(home, JavaCommand.ofOthers(JvmOptions.DEVELOPMENT, 512), OPTIONS);
        var build = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (build.waitFor() != 0) {
                throw new IOException("Keycloak could not be built: " + said.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while building Keycloak", e);
        }
    }
}

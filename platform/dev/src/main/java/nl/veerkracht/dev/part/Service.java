package nl.veerkracht.dev.part;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.veerkracht.dev.process.Command;

/** One of our own services, as it is packaged. */
public final class Service {
    private final PartsFolder parts;
    private final String name;
    private final int port;
    private final JvmOptions options;

    public Service(PartsFolder parts, String name, int port, JvmOptions options) {
        this.parts = parts;
        this.name = name;
        this.port = port;
        this.options = options;
    }

    public Recipe recipe(Path folder, Map<String, String> environment) {
        return Recipe.of(
                        name,
                        () -> Command.of(folder, arguments()).with(environment),
                        () -> Http.well("http://127.0.0.1:" + port + "/q/health/ready"))
                .before(this::refuseUnpackaged);
    }

    private List<String> arguments() {
        return JavaCommand.ofOurs(options)
                .option("-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dfile.encoding=UTF-8")
                .remembering(parts.classArchive(name, options.jvm(), List.of(jar())))
                .runJar(jar());
    }

    private void refuseUnpackaged() {
        if (!Files.exists(jar())) {
            throw new IllegalStateException(jar() + " is missing: package " + name + " first");
        }
    }

    private Path jar() {
        return parts.root().resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
    }
}

package nl.veerkracht.dev.part;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.veerkracht.dev.process.Command;

/** One of our own services, as it is packaged. */
public final class Service {
    private final PartsFolder parts;
    private final String made;
    private final String name;
    private final int port;
    private final JvmOptions options;

    /** {@code made}: the module that is packaged; {@code name}: what this process of it is called. */
    public Service(PartsFolder parts, String made, String name, int port, JvmOptions options) {
        this.parts = parts;
        this.made = made;
        this.name = name;
        this.port = port;
        this.options = options;
    }

    public Recipe recipe(Path folder, Map<String, String> environment) {
        return Recipe.of(
                        name,
                        () -> Command.of(folder, arguments())
                                .with(options.jvm().environment())
                                .with(environment),
                        () -> Http.well("http://127.0.0.1:" + port + "/q/health/ready"))
                .before(this::refuseUnpackaged);
    }

    private List<String> arguments() {
        return JavaCommand.ofOurs(options)
                .option("-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dfile.encoding=UTF-8")
                .remembering(parts.classArchive(made, options.jvm(), List.of(jar())))
                .runJar(jar());
    }

    private void refuseUnpackaged() {
        if (!Files.exists(jar())) {
            throw new IllegalStateException(jar() + " is missing: package " + made + " first");
        }
    }

    private Path jar() {
        return parts.root().resolve(made).resolve("target/quarkus-app/quarkus-run.jar");
    }
}

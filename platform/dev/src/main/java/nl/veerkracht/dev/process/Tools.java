package nl.veerkracht.dev.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds programs of the operating system; installs none. */
public final class Tools {
    private Tools() {}

    public static Optional<Path> find(String program) {
        var path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        return Stream.of(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    public static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }
}

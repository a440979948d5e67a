package nl.veerkracht.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The files of the project, from its root. */
final class ProjectFiles {
    private ProjectFiles() {}

    static Path at(String path) {
        return root().resolve(path).normalize();
    }

    static String read(String path) {
        try {
            return Files.readString(at(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), up -> up != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("docker-compose.yml")))
                .findFirst()
                .orElseThrow();
    }
}

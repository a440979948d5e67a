package nl.veerkracht.dev.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The classes that parts had loaded when they last ended well; one file for each part, the newest only. */
final class ClassArchives {
    private final Path folder;

    private ClassArchives(Path folder) {
        this.folder = folder;
    }

    static ClassArchives in(Path folder) {
        return new ClassArchives(folder);
    }

    /** Where the archive with this mark is, or will be written; those with another mark can never be read again. */
    Path of(String part, String mark) {
        var archive = folder.resolve(part + "@" + mark + ".jsa");
        try {
            Files.createDirectories(folder);
            if (!Files.exists(archive)) {
                forgetOthers(part);
            }
            return archive;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forgetOthers(String part) throws IOException {
        try (var others = Files.newDirectoryStream(folder, part + "@*.jsa")) {
            for (var other : others) {
                Files.deleteIfExists(other);
            }
        }
    }
}

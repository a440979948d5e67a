package nl.veerkracht.dev.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes a folder exactly once, whoever asks and however many at a time; half a folder is never seen. */
final class Unpacked {
    /** Fills an empty folder. */
    @FunctionalInterface
    interface Filling {
        void fill(Path folder) throws IOException;
    }

    private Unpacked() {}

    static Path once(Path folder, Filling filling) {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        var guard = folder.resolveSibling(folder.getFileName() + ".lock");
        synchronized (Unpacked.class) {
            try (var channel = FileChannel.open(guard, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (lock.isValid() && !Files.isDirectory(folder)) {
                    make(folder, filling);
                }
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException("cannot make " + folder, e);
            }
        }
    }

    private static void make(Path folder, Filling filling) throws IOException {
        var half = folder.resolveSibling(folder.getFileName() + ".half");
        Folders.delete(half);
        Files.createDirectories(half);
        filling.fill(half);
        Files.move(half, folder);
    }
}

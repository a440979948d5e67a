package nl.veerkracht.dev.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Remembers which process a part is, with the moment it began, so that a reused number is never taken for it. */
public final class PidFile {
    private final Path file;

    public PidFile(Path folder, String part) {
        this.file = folder.resolve(part + ".pid");
    }

    public void write(long pid) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, pid + " " + Proc.startedAt(pid).orElse(0L));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, if the one that was written down is still there. */
    public Optional<Long> alive() {
        try {
            var words = Files.readString(file).strip().split(" ");
            var pid = Long.parseLong(words[0]);
            var began = Long.parseLong(words[1]);
            return Proc.startedAt(pid).filter(now -> now == began).map(now -> pid);
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}

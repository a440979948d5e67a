package nl.veerkracht.dev.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** One launcher per data folder: held by the operating system, so that it never outlives its holder. */
final class Lock implements AutoCloseable {
    private final FileLock lock;

    private Lock(FileLock lock) {
        this.lock = lock;
    }

    /** Takes the lock and writes down who has it; empty if another process has it. */
    static Optional<Lock> take(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            Files.writeString(
                    holder(folder), Long.toString(ProcessHandle.current().pid()));
            return Optional.of(new Lock(lock));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String whoHas(Path folder) {
        try {
            return "process " + Files.readString(holder(folder));
        } catch (IOException e) {
            return "another process";
        }
    }

    @Override
    public void close() {
        try {
            lock.channel().close(); // releases it, too
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path holder(Path folder) {
        return folder.resolve("launcher.pid");
    }
}

package nl.veerkracht.dev.cli;

import java.nio.file.Path;
import nl.veerkracht.dev.part.Folders;

/** Forgets all local data; refuses while the platform runs on it. */
final class Reset {
    private final Path folder;

    Reset(Path folder) {
        this.folder = folder;
    }

    @SuppressWarnings("try") // the lock is held, not used
    void run() {
        try (var lock = Lock.take(folder).orElseThrow(() -> running())) {
            Leftovers.stop(folder, System.out);
            Folders.delete(folder);
        }
        System.out.println("Forgotten: " + folder.getFileName());
    }

    private Refused running() {
        return new Refused("Not while it runs (" + Lock.whoHas(folder) + "): stop ./dev up first, with Ctrl-C.");
    }
}

package nl.veerkracht.dev;

import java.nio.file.Path;

/** What one platform keeps on disk; thrown away as a whole by {@code ./dev reset}. */
public record DataFolder(Path root) {
    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    public Path of(String part) {
        return root.resolve("data").resolve(part);
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path pids() {
        return root.resolve("run");
    }

    public Path mail() {
        return root.resolve("mail");
    }

    public Path keys() {
        return root.resolve("keys");
    }

    public Path clock() {
        return root.resolve("clock");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    /** There once the demo region has been loaded. */
    public Path demoLoaded() {
        return root.resolve("demo-loaded");
    }
}

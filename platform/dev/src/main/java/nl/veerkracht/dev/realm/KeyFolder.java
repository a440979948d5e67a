package nl.veerkracht.dev.realm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;

/** The private keys of the system clients: made on first use, readable by their owner only, never part of the project. */
public final class KeyFolder {
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
    private static final String END = "\n-----END PRIVATE KEY-----\n";

    private final Path folder;

    public KeyFolder(Path folder) {
        this.folder = folder;
    }

    public synchronized KeyPair of(String client) {
        var file = file(client);
        try {
            if (!Files.exists(file)) {
                write(file, RsaKeys.generate());
            }
            return RsaKeys.fromPrivateText(
                    Files.readString(file).replace(BEGIN, "").replace(END, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean knows(String client) {
        return Files.exists(file(client));
    }

    private Path file(String client) {
        return folder.resolve(client + ".pem");
    }

    private void write(Path file, KeyPair keys) throws IOException {
        Files.createDirectories(folder);
        var half = Files.createTempFile(
                folder,
                "key",
                ".half",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(half, BEGIN + RsaKeys.privateText(keys) + END);
        Files.move(half, file);
    }
}

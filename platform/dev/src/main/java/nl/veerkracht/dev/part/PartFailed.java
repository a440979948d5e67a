package nl.veerkracht.dev.part;

import java.nio.file.Path;

/** A part did not become well; names the log that tells why. */
public final class PartFailed extends RuntimeException {
    public PartFailed(String part, String what, Path log) {
        super(part + " " + what + "; its log: " + log);
    }
}

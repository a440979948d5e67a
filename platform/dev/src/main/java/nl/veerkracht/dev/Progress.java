package nl.veerkracht.dev;

import java.time.Duration;

/** Is told how a start goes on. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = (part, took) -> {};

    void ready(String part, Duration took);
}

package nl.veerkracht.dev;

import java.time.Duration;

/** Is told how a start goes on, by several threads at a time. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = (part, took) -> {};

    /** {@code took}: from the first preparation until the part was well and set up. */
    void ready(String part, Duration took);
}

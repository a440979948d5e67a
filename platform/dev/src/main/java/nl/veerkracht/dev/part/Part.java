package nl.veerkracht.dev.part;

import java.util.OptionalLong;

/** One part of the platform that can be started and stopped by itself. */
public interface Part {
    String name();

    /** Returns when the part is well; fails with {@link PartFailed} when it does not get there. */
    void start();

    void stop();

    /** As if the power went: no chance to tidy up. */
    void kill();

    /** Has it stand still where it is, until it is thawed, stopped or killed. */
    void freeze();

    void thaw();

    boolean running();

    /** The process it lives in, if that is one of its own. */
    OptionalLong pid();
}

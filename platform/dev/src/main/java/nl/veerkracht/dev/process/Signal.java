package nl.veerkracht.dev.process;

import java.io.IOException;

/** The signals a part can be sent; named as {@code kill -s} names them. */
public enum Signal {
    INT,
    TERM,
    KILL,
    CONT;

    public void sendTo(long pid) {
        try {
            new ProcessBuilder("kill", "-s", name(), Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("cannot signal process " + pid, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

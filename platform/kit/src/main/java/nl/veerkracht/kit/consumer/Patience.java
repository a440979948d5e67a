package nl.veerkracht.kit.consumer;

/** Waits out what passes by itself. */
interface Patience {
    /** Runs it, and again while it fails for an outage; any other failure is thrown at once. */
    void untilDone(Runnable work);
}

package nl.veerkracht.kit.consumer;

/** Another service that a handler needs does not answer now; the batch is tried again until it does. */
public class ServiceDown extends RuntimeException {
    public ServiceDown(String service, Throwable cause) {
        super(service + " does not answer", cause);
    }
}

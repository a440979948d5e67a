package nl.veerkracht.gateway.remote;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where the services are. */
public final class ServiceConfig {
    private ServiceConfig() {}

    /** The service that knows schools, young people, absence and signals. */
    @ConfigMapping(prefix = "veerkracht.school-service")
    public interface SchoolServiceConfig {
        /** Scheme, host and port, without a path. */
        URI url();
    }

    /** The service that knows cases, tasks and timelines. */
    @ConfigMapping(prefix = "veerkracht.case-service")
    public interface CaseServiceConfig {
        /** Scheme, host and port, without a path. */
        URI url();
    }

    /** The service that knows who was told what. */
    @ConfigMapping(prefix = "veerkracht.notification-service")
    public interface NotificationServiceConfig {
        /** Scheme, host and port, without a path. */
        URI url();
    }
}

package nl.veerkracht.gateway.remote;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where the services are. */
@ConfigMapping(prefix = "veerkracht")
public interface ServiceConfig {
    /** The service that knows schools, young people, absence and signals. */
    Address schoolService();

    /** The service that knows cases, tasks and timelines. */
    Address caseService();

    /** The service that knows who was told what. */
    Address notificationService();

    /** Where one service is. */
    interface Address {
        /** Scheme, host and port, without a path. */
        URI url();
    }
}

package nl.veerkracht.dev;

import java.util.HashMap;
import java.util.Map;

/** What each service is told by its environment; the same names as in docker-compose.yml. */
public final class ServiceEnvironment {
    private static final String SCHOOL_SERVICE_URL = "VEERKRACHT_SCHOOL_SERVICE_URL";
    private static final String CASE_SERVICE_URL = "VEERKRACHT_CASE_SERVICE_URL";
    private static final String NOTIFICATION_SERVICE_URL = "VEERKRACHT_NOTIFICATION_SERVICE_URL";

    private final Addresses addresses;
    private final DataFolder folder;
    private final Secrets secrets;

    public ServiceEnvironment(Addresses addresses, DataFolder folder, Secrets secrets) {
        this.addresses = addresses;
        this.folder = folder;
        this.secrets = secrets;
    }

    /** The second of a kind is told the same as the first, but for its own port and whom a gateway asks. */
    public Map<String, String> of(String service) {
        var environment = everywhere(service);
        switch (Setup.kind(service)) {
            case "school-service" -> {
                environment.putAll(database("school"));
                environment.put(CASE_SERVICE_URL, addresses.url("case-service"));
                environment.put("VEERKRACHT_ROSTER_NATIONAL_NUMBER_KEY", secrets.of("national-number-key"));
            }
            case "case-service" -> {
                environment.putAll(database("cases"));
                environment.put(SCHOOL_SERVICE_URL, addresses.url("school-service"));
                environment.put(NOTIFICATION_SERVICE_URL, addresses.url("notification-service"));
            }
            case "notification-service" -> {
                environment.putAll(database("notification"));
                environment.putAll(notification());
            }
            case "gateway" -> environment.putAll(gateway(service));
            default -> throw new IllegalArgumentException("no service is called " + service);
        }
        return environment;
    }

    private Map<String, String> everywhere(String service) {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(addresses.port(service)));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", addresses.kafka());
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", addresses.realm());
        environment.put("QUARKUS_OTEL_SDK_DISABLED", "true");
        environment.put("VEERKRACHT_ACTOR_CLIENTS", "gateway,system-*,dev-token");
        environment.put("VEERKRACHT_CLOCK_FILE", folder.clock().toString());
        return environment;
    }

    private Map<String, String> database(String name) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://127.0.0.1:" + addresses.port("postgres") + "/" + name,
                "QUARKUS_DATASOURCE_USERNAME",
                name,
                "QUARKUS_DATASOURCE_PASSWORD",
                secrets.of(name));
    }

    private Map<String, String> notification() {
        return Map.of(
                "QUARKUS_MAILER_HOST", "127.0.0.1",
                "QUARKUS_MAILER_PORT", Integer.toString(addresses.port("mail")),
                "VEERKRACHT_PORTAL_URL", addresses.gateway(),
                "VEERKRACHT_DIRECTORY_URL", addresses.url("keycloak") + "/admin/realms/veerkracht",
                "QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", addresses.realm(),
                "QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", secrets.of("client-notification-service"));
    }

    private Map<String, String> gateway(String name) {
        return Map.of(
                "VEERKRACHT_PORTAL_URL",
                addresses.gateway(),
                SCHOOL_SERVICE_URL,
                beside(name, "school-service"),
                CASE_SERVICE_URL,
                beside(name, "case-service"),
                NOTIFICATION_SERVICE_URL,
                beside(name, "notification-service"),
                "QUARKUS_OIDC_CREDENTIALS_SECRET",
                secrets.of("client-gateway"),
                "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET",
                secrets.of("session-encryption"));
    }

    /** Nothing here spreads requests over two services, so each gateway has its own. */
    private String beside(String gateway, String kind) {
        return addresses.url(kind + gateway.substring("gateway".length()));
    }
}

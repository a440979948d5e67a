package nl.veerkracht.gateway.canned;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Identity provider and services for the tests of one JVM. */
public final class CannedRegion implements QuarkusTestResourceLifecycleManager {
    private static final CannedIdentity IDENTITY = new CannedIdentity(0);
    private static final CannedServices SERVICES = new CannedServices(0);

    public static CannedIdentity identity() {
        return IDENTITY;
    }

    public static CannedServices services() {
        return SERVICES;
    }

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.auth-server-url", IDENTITY.issuer(),
                "veerkracht.school-service.url", SERVICES.school().url(),
                "veerkracht.case-service.url", SERVICES.cases().url(),
                "veerkracht.notification-service.url", SERVICES.notifications().url());
    }

    @Override
    public void stop() {}
}

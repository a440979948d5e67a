package nl.veerkracht.dev;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import nl.veerkracht.dev.part.Sql;
import nl.veerkracht.dev.realm.RsaKeys;

/**
 * Gives a {@code @QuarkusTest} a real PostgreSQL database and a real Kafka with all topics, and lets it make its own
 * access tokens. Started once for all tests of a JVM.
 *
 * <p>Init arguments: {@code database} (its role, database and outbox slot have this name; none without it),
 * {@code identity=none} for a service that does not check bearer tokens.
 */
public final class RealParts implements QuarkusTestResourceLifecycleManager {
    private Map<String, String> arguments = Map.of();

    @Override
    public void init(Map<String, String> initArgs) {
        arguments = Map.copyOf(initArgs);
    }

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<String, String>();
        settings.put("quarkus.devservices.enabled", "false");
        settings.put("kafka.bootstrap.servers", kafkaBootstrap());
        settings.put("mp.messaging.connector.smallrye-kafka.bootstrap.servers", kafkaBootstrap());
        if (arguments.containsKey("database")) {
            settings.putAll(database(arguments.getOrDefault("database", "")));
        }
        if (!"none".equals(arguments.get("identity"))) {
            settings.put("quarkus.oidc.auth-server-url", "");
            settings.put("quarkus.oidc.token.issuer", TestTokens.ISSUER);
            settings.put("quarkus.oidc.public-key", RsaKeys.publicText(SharedParts.keys()));
        }
        return settings;
    }

    /** The parts end with the JVM, not with a test class. */
    @Override
    public void stop() {}

    public static String kafkaBootstrap() {
        return SharedParts.kafka().bootstrap();
    }

    public static String jdbcUrl(String database) {
        return SharedParts.postgres().jdbcUrl(database);
    }

    /** Speaks to a test database as its owner. */
    public static Sql sql(String database) {
        return new Sql(jdbcUrl(database), database, SharedParts.secret());
    }

    /** The id of the account of this person or system. */
    public static String account(String username) {
        return TestTokens.account(username);
    }

    /** A token in the making for this person or system. */
    public static TestTokens tokenFor(String username) {
        return TestTokens.with(SharedParts.keys(), username);
    }

    /** A token with these claims beside the standard ones. */
    public static String token(Map<String, Object> claims) {
        return tokenFor("somebody").claims(claims).token();
    }

    private static Map<String, String> database(String name) {
        try {
            var postgres = SharedParts.postgres();
            postgres.ensureDatabase(name, SharedParts.secret());
            return Map.of(
                    "quarkus.datasource.jdbc.url", postgres.jdbcUrl(name),
                    "quarkus.datasource.username", name,
                    "quarkus.datasource.password", SharedParts.secret());
        } catch (SQLException e) {
            throw new IllegalStateException("no database " + name, e);
        }
    }
}

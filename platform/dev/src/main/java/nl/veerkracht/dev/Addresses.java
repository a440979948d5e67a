package nl.veerkracht.dev;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.veerkracht.dev.process.Ports;

/** Where each part listens on the loopback address. */
public record Addresses(Map<String, Integer> ports) {
    private static final Map<String, Integer> USUAL = usual();

    public Addresses {
        ports = Map.copyOf(ports);
    }

    /** The usual ports, each to be overridden by {@code VEERKRACHT_<PART>_PORT}. */
    public static Addresses from(Map<String, String> environment) {
        var ports = new LinkedHashMap<String, Integer>();
        USUAL.forEach((part, usual) -> ports.put(part, port(environment, part, usual)));
        return new Addresses(ports);
    }

    public static Addresses random() {
        return new Addresses(Map.of()).with(USUAL.keySet());
    }

    /** The same, and a port that is free now for each of these that has none yet. */
    public Addresses with(Collection<String> names) {
        var all = new LinkedHashMap<>(ports);
        names.forEach(name -> all.computeIfAbsent(name, part -> Ports.free()));
        return new Addresses(all);
    }

    public static String variable(String part) {
        return "VEERKRACHT_" + part.toUpperCase(Locale.ROOT).replace('-', '_') + "_PORT";
    }

    public int port(String part) {
        var port = ports.get(part);
        if (port == null) {
            throw new IllegalArgumentException(
                    "no part is called " + part + "; there are " + new TreeSet<>(ports.keySet()));
        }
        return port;
    }

    public String url(String part) {
        return "http://localhost:" + port(part);
    }

    public String gateway() {
        return url("gateway");
    }

    /** The address of the realm, which is also the issuer of its tokens. */
    public String realm() {
        return url("keycloak") + "/realms/veerkracht";
    }

    /** Where Kafka is found: every broker of it. */
    public String kafka() {
        return new TreeMap<>(ports)
                .entrySet().stream()
                        .filter(part -> Setup.kind(part.getKey()).equals("kafka"))
                        .map(broker -> "127.0.0.1:" + broker.getValue())
                        .collect(Collectors.joining(","));
    }

    private static int port(Map<String, String> environment, String part, int usual) {
        var chosen = environment.get(variable(part));
        try {
            return chosen == null ? usual : Integer.parseInt(chosen);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(variable(part) + " is not a port: " + chosen, e);
        }
    }

    private static Map<String, Integer> usual() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("postgres", 5433);
        ports.put("kafka", 9092);
        ports.put("mail", 3025);
        ports.put("keycloak", 8180);
        ports.put("connect", 8084);
        ports.put("school-service", 8081);
        ports.put("case-service", 8082);
        ports.put("notification-service", 8083);
        ports.put("gateway", 8080);
        return ports;
    }
}

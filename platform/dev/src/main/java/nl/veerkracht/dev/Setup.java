package nl.veerkracht.dev;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.veerkracht.dev.part.Jvm;
import nl.veerkracht.dev.part.JvmOptions;

/**
 * How a platform is laid out: how much of it is there twice, what its Java virtual machines are made for, and what single
 * parts are given besides.
 *
 * @param replicas 1, or 2: two of each service and of Connect, and three Kafka brokers, since two cannot outvote one
 * @param options by the name of a part, what its Java virtual machine is asked besides, such as to record what it does
 * @param environment by the name of a service, variables that are added to what it is told anyway, or replace it
 */
public record Setup(
        int replicas, Jvm jvm, Map<String, List<String>> options, Map<String, Map<String, String>> environment) {
    /** For people and for tests. */
    public static final Setup DEVELOPMENT = new Setup(1, Jvm.DEVELOPMENT, Map.of(), Map.of());

    public static final Setup PRODUCTION = new Setup(1, Jvm.PRODUCTION, Map.of(), Map.of());

    private static final int BROKERS = 3;
    private static final Set<String> ALONE = Set.of("postgres", "mail", "keycloak");

    public Setup {
        if (replicas < 1 || replicas > 2) {
            throw new IllegalArgumentException("1 or 2 of everything, not " + replicas);
        }
        options = Map.copyOf(options);
        environment = Map.copyOf(environment);
    }

    public Setup withReplicas(int number) {
        return new Setup(number, jvm, options, environment);
    }

    public Setup withOptions(String part, String... more) {
        var all = new HashMap<>(options);
        var those = new ArrayList<>(options.getOrDefault(part, List.of()));
        those.addAll(List.of(more));
        all.put(part, List.copyOf(those));
        return new Setup(replicas, jvm, all, environment);
    }

    public Setup withEnvironment(String service, Map<String, String> more) {
        var all = new HashMap<>(environment);
        var those = new HashMap<>(environment.getOrDefault(service, Map.of()));
        those.putAll(more);
        all.put(service, Map.copyOf(those));
        return new Setup(replicas, jvm, options, all);
    }

    /** The names of the parts of a kind, such as {@code kafka}, {@code kafka-2} and {@code kafka-3}. */
    public List<String> each(String kind) {
        return IntStream.rangeClosed(1, count(kind))
                .mapToObj(number -> number == 1 ? kind : kind + "-" + number)
                .toList();
    }

    /** The names of all parts. */
    List<String> names() {
        return Parts.KINDS.stream().flatMap(kind -> each(kind).stream()).toList();
    }

    /** An option for a part that is not there would be missed by nobody until the measuring is done. */
    void refuseUnknown() {
        Stream.concat(options.keySet().stream(), environment.keySet().stream())
                .filter(name -> !names().contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("no part is called " + name + "; there are " + names());
                });
    }

    /** What kind of part has this name. */
    static String kind(String name) {
        return name.replaceFirst("-[0-9]+$", "");
    }

    private int count(String kind) {
        if (replicas == 1 || ALONE.contains(kind)) {
            return 1;
        }
        return kind.equals("kafka") ? BROKERS : replicas;
    }

    Map<String, String> environment(String service) {
        return environment.getOrDefault(service, Map.of());
    }

    /** Keycloak always starts quickly: a start with every tier costs a minute of compiling and tells nothing of us. */
    JvmOptions jvm(String part) {
        var made = part.equals("keycloak") ? Jvm.DEVELOPMENT : jvm;
        var more = options.getOrDefault(part, List.of());
        return new JvmOptions(made, more, more.isEmpty() && part.equals(kind(part)));
    }
}

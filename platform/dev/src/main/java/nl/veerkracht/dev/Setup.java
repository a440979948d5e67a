package nl.veerkracht.dev;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.veerkracht.dev.part.Jvm;
import nl.veerkracht.dev.part.JvmOptions;

/**
 * How a platform is laid out: what its Java virtual machines are made for, and what single parts are given besides.
 *
 * @param options by the name of a part, what its Java virtual machine is asked besides, such as to record what it does
 * @param environment by the name of a service, variables that are added to what it is told anyway, or replace it
 */
public record Setup(Jvm jvm, Map<String, List<String>> options, Map<String, Map<String, String>> environment) {
    /** For people and for tests. */
    public static final Setup DEVELOPMENT = new Setup(Jvm.DEVELOPMENT, Map.of(), Map.of());

    public static final Setup PRODUCTION = new Setup(Jvm.PRODUCTION, Map.of(), Map.of());

    public Setup {
        options = Map.copyOf(options);
        environment = Map.copyOf(environment);
    }

    public Setup withOptions(String part, String... more) {
        var all = new HashMap<>(options);
        var those = new ArrayList<>(options.getOrDefault(part, List.of()));
        those.addAll(List.of(more));
        all.put(part, List.copyOf(those));
        return new Setup(jvm, all, environment);
    }

    public Setup withEnvironment(String service, Map<String, String> more) {
        var all = new HashMap<>(environment);
        var those = new HashMap<>(environment.getOrDefault(service, Map.of()));
        those.putAll(more);
        all.put(service, Map.copyOf(those));
        return new Setup(jvm, options, all);
    }

    Map<String, String> environment(String service) {
        return environment.getOrDefault(service, Map.of());
    }

    JvmOptions jvm(String part) {
        return new JvmOptions(jvm, options.getOrDefault(part, List.of()));
    }
}

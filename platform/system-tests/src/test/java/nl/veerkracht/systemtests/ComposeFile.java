package nl.veerkracht.systemtests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** docker-compose.yml as the one who starts it reads it. */
final class ComposeFile {
    private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$\\{([A-Z0-9_]+)");

    private final String text = ProjectFiles.read("docker-compose.yml");
    private final Map<String, Object> tree = map(new Yaml(strict()).load(text));

    Set<String> services() {
        return map(tree.get("services")).keySet();
    }

    Map<String, Object> service(String name) {
        return map(map(tree.get("services")).get(name));
    }

    /** What the service is told, {@code <<} followed. */
    Map<String, Object> environment(String service) {
        return map(service(service).getOrDefault("environment", Map.of()));
    }

    /** The services it waits for, each with what is waited for. */
    Map<String, String> dependencies(String service) {
        var found = new LinkedHashMap<String, String>();
        var dependsOn = service(service).getOrDefault("depends_on", Map.of());
        if (dependsOn instanceof List<?> names) {
            names.forEach(name -> found.put(String.valueOf(name), "service_started"));
        } else {
            map(dependsOn)
                    .forEach((name, wanted) ->
                            found.put(name, String.valueOf(map(wanted).get("condition"))));
        }
        return found;
    }

    /** Files and folders of ours that containers see. */
    Stream<String> mounted() {
        return services().stream()
                .flatMap(name -> list(service(name).get("volumes")))
                .filter(volume -> volume.startsWith("./"))
                .map(volume -> volume.split(":", 2)[0]);
    }

    Set<String> volumes() {
        return map(tree.get("volumes")).keySet();
    }

    Stream<String> usedVolumes() {
        return services().stream()
                .flatMap(name -> list(service(name).get("volumes")))
                .filter(volume -> !volume.startsWith("./"))
                .map(volume -> volume.split(":", 2)[0]);
    }

    Set<String> variables() {
        var found = new TreeSet<String>();
        var matcher = VARIABLE.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Stream<String> list(@Nullable Object values) {
        return values instanceof List<?> list ? list.stream().map(String::valueOf) : Stream.empty();
    }

    private static Map<String, Object> map(@Nullable Object value) {
        var map = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) Objects.requireNonNull(value)).forEach((key, entry) -> map.put(String.valueOf(key), entry));
        return map;
    }

    private static SafeConstructor strict() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new SafeConstructor(options);
    }
}

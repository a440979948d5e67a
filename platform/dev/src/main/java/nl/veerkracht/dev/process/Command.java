package nl.veerkracht.dev.process;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a process is started: its arguments, what is added to the environment, and the folder it runs in. */
public record Command(List<String> arguments, Map<String, String> environment, Path folder) {

    public static Command of(Path folder, List<String> arguments) {
        return new Command(List.copyOf(arguments), Map.of(), folder);
    }

    /** Adds to the environment; what was there under the same name is replaced. */
    public Command with(Map<String, String> extra) {
        var all = new HashMap<>(environment);
        all.putAll(extra);
        return new Command(arguments, Map.copyOf(all), folder);
    }
}

package nl.veerkracht.dev.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what Linux tells about processes under {@code /proc}; elsewhere it knows nothing and says so. */
public final class Proc {
    private static final Path PROC = Path.of("/proc");
    private static final int START_TIME = 19;

    private Proc() {}

    /** When the process began, in ticks since the machine did; empty if there is no such process (or only its grave). */
    public static Optional<Long> startedAt(long pid) {
        return read(PROC.resolve(pid + "/stat"))
                .map(stat -> stat.substring(stat.lastIndexOf(')') + 2).split(" "))
                .filter(fields -> !fields[0].equals("Z") && !fields[0].equals("X"))
                .map(fields -> Long.parseLong(fields[START_TIME]));
    }

    /** The memory the process and all it started hold, shared pages counted by their share, in bytes. */
    public static long memory(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .mapToLong(process -> share(process.pid()))
                .sum();
    }

    public static String commandLine(long pid) {
        return read(PROC.resolve(pid + "/cmdline"))
                .orElse("")
                .replace('\0', ' ')
                .strip();
    }

    private static long share(long pid) {
        return read(PROC.resolve(pid + "/smaps_rollup")).stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .sum();
    }

    static Optional<String> read(Path file) {
        try {
            return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

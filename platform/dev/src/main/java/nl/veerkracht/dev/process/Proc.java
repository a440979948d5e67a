package nl.veerkracht.dev.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Reads what Linux tells about processes under {@code /proc}; elsewhere it knows nothing and says so. */
public final class Proc {
    private static final Path PROC = Path.of("/proc");
    private static final List<Integer> CPU_TIMES =
            List.of(11, 12, 13, 14); // own and of ended children, user and system
    private static final List<Integer> OWN_CPU_TIMES = CPU_TIMES.subList(0, 2);
    private static final int START_TIME = 19;
    private static final int TICKS_PER_SECOND = 100; // USER_HZ: the same on every Linux

    private Proc() {}

    /** When the process began, in ticks since the machine did; empty if there is no such process (or only its grave). */
    public static Optional<Long> startedAt(long pid) {
        return stat(folder(pid))
                .filter(fields -> !fields[0].equals("Z") && !fields[0].equals("X"))
                .map(fields -> Long.parseLong(fields[START_TIME]));
    }

    /** Whether the process stands still. */
    static boolean isStopped(long pid) {
        return stat(folder(pid)).filter(fields -> fields[0].equals("T")).isPresent();
    }

    /** The time that the process and all it started have kept a processor busy so far, those that have ended included. */
    public static Duration cpu(long pid) {
        var ticks = family(pid)
                .map(member -> ticks(stat(folder(member)), CPU_TIMES))
                .sum();
        return Duration.ofSeconds(ticks).dividedBy(TICKS_PER_SECOND);
    }

    /** The part of {@link #cpu} that went to those threads of the process itself whose names begin like one of these. */
    public static Duration cpu(long pid, List<String> threads) {
        try (var all = Files.list(folder(pid).resolve("task"))) {
            var ticks = all.filter(thread -> read(thread.resolve("comm")).stream()
                            .anyMatch(name -> threads.stream().anyMatch(name::startsWith)))
                    .mapToLong(thread -> ticks(stat(thread), OWN_CPU_TIMES))
                    .sum();
            return Duration.ofSeconds(ticks).dividedBy(TICKS_PER_SECOND);
        } catch (IOException gone) {
            return Duration.ZERO;
        }
    }

    /** The memory the process and all it started hold, shared pages counted by their share, in bytes. */
    public static long memory(long pid) {
        return family(pid).map(member -> bytes(member, "smaps_rollup", "Pss:")).sum();
    }

    /** The memory the process itself has in use now, pages that it shares counted in full, in bytes. */
    public static long residentMemory(long pid) {
        return bytes(pid, "status", "VmRSS:");
    }

    /** The most that {@link #residentMemory} has ever been. */
    public static long peakMemory(long pid) {
        return bytes(pid, "status", "VmHWM:");
    }

    public static String commandLine(long pid) {
        return read(folder(pid).resolve("cmdline"))
                .orElse("")
                .replace('\0', ' ')
                .strip();
    }

    private static LongStream family(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .mapToLong(ProcessHandle::pid);
    }

    private static Path folder(long pid) {
        return PROC.resolve(Long.toString(pid));
    }

    /** What follows the name, which may hold anything. */
    private static Optional<String[]> stat(Path folder) {
        return read(folder.resolve("stat"))
                .map(stat -> stat.substring(stat.lastIndexOf(')') + 2).split(" "));
    }

    private static long ticks(Optional<String[]> stat, List<Integer> times) {
        return stat.stream()
                .flatMapToLong(fields -> times.stream().mapToLong(field -> Long.parseLong(fields[field])))
                .sum();
    }

    private static long bytes(long pid, String file, String word) {
        return read(folder(pid).resolve(file)).stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith(word))
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

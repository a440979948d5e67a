package nl.veerkracht.dev.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out which process listens on a port, as far as the machine lets us see. */
public final class PortOwner {
    private static final String LISTENING = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private PortOwner() {}

    public static Optional<Long> of(int port) {
        var sockets = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> Proc.read(Path.of(table)).stream())
                .flatMap(table -> inodes(table, port).stream())
                .map(inode -> "socket:[" + inode + "]")
                .collect(Collectors.toSet());
        if (sockets.isEmpty()) {
            return Optional.empty();
        }
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> holds(pid, sockets))
                .findFirst();
    }

    /** The sockets that listen on the port, from a table such as {@code /proc/net/tcp}. */
    static List<String> inodes(String table, int port) {
        var suffix = ":%04X".formatted(port);
        return table.lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> words.length > INODE)
                .filter(words -> words[LOCAL_ADDRESS].endsWith(suffix) && words[STATE].equals(LISTENING))
                .map(words -> words[INODE])
                .toList();
    }

    private static boolean holds(long pid, Set<String> sockets) {
        try (var open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return open.anyMatch(file -> sockets.contains(target(file)));
        } catch (IOException | UncheckedIOException e) {
            return false; // ended meanwhile, or not ours to look at
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }
}

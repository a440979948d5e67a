package nl.veerkracht.dev.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import nl.veerkracht.dev.Addresses;
import nl.veerkracht.dev.process.PortOwner;
import nl.veerkracht.dev.process.Ports;
import nl.veerkracht.dev.process.Proc;

/** Refuses to start when a port is taken, and says who wants it, who has it, and how to choose another. */
final class PortCheck {
    private static final int SHORT = 60;

    private final IntPredicate taken;
    private final IntFunction<Optional<String>> owner;

    PortCheck() {
        this(Ports::taken, port -> PortOwner.of(port).map(pid -> "process " + pid + " (" + shortly(pid) + ")"));
    }

    PortCheck(IntPredicate taken, IntFunction<Optional<String>> owner) {
        this.taken = taken;
        this.owner = owner;
    }

    void refuseTaken(Map<String, Integer> ports) {
        var conflicts = new TreeMap<>(ports)
                .entrySet().stream()
                        .filter(part -> taken.test(part.getValue()))
                        .map(part -> conflict(part.getKey(), part.getValue()))
                        .collect(Collectors.joining("\n"));
        if (!conflicts.isEmpty()) {
            throw new Refused(conflicts);
        }
    }

    private String conflict(String part, int port) {
        return "Port %d is wanted by %s, but %s has it. Stop that, or choose another port with %s."
                .formatted(port, part, owner.apply(port).orElse("another process"), Addresses.variable(part));
    }

    /** The program, and the end of its command line, which for Java is what it runs. */
    private static String shortly(long pid) {
        var line = Proc.commandLine(pid);
        var program = Path.of(line.split(" ", 2)[0]).getFileName();
        return line.length() <= SHORT ? line : program + " … " + line.substring(line.length() - SHORT);
    }
}

package nl.veerkracht.bench.yardstick;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import nl.veerkracht.bench.stack.Backlog;
import nl.veerkracht.bench.stack.Stack;
import nl.veerkracht.dev.process.Proc;

/** The yardstick's process. */
final class Program implements AutoCloseable {
    private final Process process;
    private final BufferedWriter input;
    private final BufferedReader output;

    Program(String work, Stack stack, String database) {
        try {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-XX:+UseSerialGC",
                            "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                            "-cp",
                            System.getProperty("java.class.path"),
                            YardstickProgram.class.getName(),
                            work,
                            stack.platform().addresses().kafka(),
                            database,
                            "postgres",
                            stack.platform().secrets().of("postgres"))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        input = process.outputWriter(StandardCharsets.UTF_8);
        output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Returns when all of it is committed. */
    void take(Backlog stretch) {
        try {
            input.write(stretch.stretches().stream().map(Object::toString).collect(Collectors.joining(" ", "", "\n")));
            input.flush();
            if (output.readLine() == null) {
                throw new IllegalStateException("the yardstick ended by itself");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it has used of the processors so far. */
    Duration cpu() {
        return Proc.cpu(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
    }
}

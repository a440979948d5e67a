package nl.veerkracht.dev.part;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The command line of a Java part, with its loaded classes remembered for the next start. */
final class JavaCommand {
    private final List<String> arguments = new ArrayList<>();
    private final JvmOptions options;

    private JavaCommand(JvmOptions options, List<String> machine) {
        this.options = options;
        arguments.add(java());
        arguments.addAll(machine);
        arguments.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true"));
    }

    static JavaCommand ofOurs(JvmOptions options) {
        return new JavaCommand(options, options.jvm().ofOurs());
    }

    static JavaCommand ofOthers(JvmOptions options, int heapMegabytes) {
        return new JavaCommand(options, options.jvm().ofOthers(heapMegabytes));
    }

    /** Reads the class archive if there is one, else writes it when the part ends in good order. */
    JavaCommand remembering(Path archive) {
        arguments.add("-Xlog:cds=off");
        arguments.add("-Xlog:cds+dynamic=off");
        arguments.add("-Xshare:auto");
        if (Files.exists(archive)) {
            arguments.add("-XX:SharedArchiveFile=" + archive);
        } else if (options.remembers()) {
            arguments.add("-XX:ArchiveClassesAtExit=" + archive);
        }
        return this;
    }

    JavaCommand option(String... others) {
        arguments.addAll(List.of(others));
        return this;
    }

    List<String> run(List<Path> classpath, String main, String... parameters) {
        arguments.addAll(options.more());
        arguments.add("-cp");
        arguments.add(classpath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        arguments.add(main);
        arguments.addAll(List.of(parameters));
        return List.copyOf(arguments);
    }

    List<String> runJar(Path jar) {
        arguments.addAll(options.more());
        arguments.addAll(List.of("-jar", jar.toString()));
        return List.copyOf(arguments);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}

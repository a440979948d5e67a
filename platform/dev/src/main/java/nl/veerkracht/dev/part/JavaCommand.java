package nl.veerkracht.dev.part;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The command line of a Java part: small, quick to start, and with its loaded classes remembered for the next start. */
final class JavaCommand {
    private final List<String> arguments = new ArrayList<>();

    JavaCommand(int heapMegabytes) {
        arguments.add(java());
        arguments.add("-Xmx" + heapMegabytes + "m");
        arguments.addAll(List.of("-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        arguments.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true"));
    }

    /** Reads the class archive if there is one, else writes it when the part ends in good order. */
    JavaCommand remembering(Path archive) {
        arguments.add("-Xlog:cds=off");
        arguments.add("-Xlog:cds+dynamic=off");
        arguments.add("-Xshare:auto");
        var option = Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=";
        arguments.add(option + archive);
        return this;
    }

    JavaCommand option(String... options) {
        arguments.addAll(List.of(options));
        return this;
    }

    List<String> run(List<Path> classpath, String main, String... parameters) {
        arguments.add("-cp");
        arguments.add(classpath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        arguments.add(main);
        arguments.addAll(List.of(parameters));
        return List.copyOf(arguments);
    }

    List<String> runJar(Path jar) {
        arguments.addAll(List.of("-jar", jar.toString()));
        return List.copyOf(arguments);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}

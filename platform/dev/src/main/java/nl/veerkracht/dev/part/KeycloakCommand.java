package nl.veerkracht.dev.part;

import java.nio.file.Path;
import java.util.List;

/** Keycloak's command line without its shell script, so that the process that is started is the one that runs. */
final class KeycloakCommand {
    private KeycloakCommand() {}

    static List<String> of(Path home, JavaCommand java, List<String> parameters) {
        return java.option(
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-Dfile.encoding=UTF-8",
                        "-Duser.language=en",
                        "-Duser.country=US",
                        "-Dkc.home.dir=" + home,
                        "-Djboss.server.config.dir=" + home.resolve("conf"),
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Dpicocli.disable.closures=true")
                .run(
                        List.of(home.resolve("lib/quarkus-run.jar")),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                        parameters.toArray(String[]::new));
    }
}

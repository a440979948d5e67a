package nl.veerkracht.dev.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaCommandTest {
    private static final String FIRST_TIER_ONLY = "-XX:TieredStopAtLevel=1";
    private static final Path JAR = Path.of("service.jar");

    @TempDir
    Path folder = Path.of("");

    @Test
    void onlyDevelopmentDoesWithoutTheSecondCompiler() {
        var production = new JvmOptions(Jvm.PRODUCTION, List.of(), true);

        assertThat(JavaCommand.ofOurs(JvmOptions.DEVELOPMENT).runJar(JAR)).contains(FIRST_TIER_ONLY, "-Xmx256m");
        assertThat(JavaCommand.ofOurs(production).runJar(JAR)).doesNotContain(FIRST_TIER_ONLY);
        assertThat(JavaCommand.ofOthers(production, 320).runJar(JAR))
                .contains("-Xmx320m")
                .doesNotContain(FIRST_TIER_ONLY);
    }

    @Test
    void whatIsAskedBesidesComesLastSoThatItWins() {
        var options = new JvmOptions(Jvm.PRODUCTION, List.of("-Xmx64m"), false);

        var command = JavaCommand.ofOurs(options).runJar(JAR);

        assertThat(command).endsWith("-Xmx64m", "-jar", "service.jar");
    }

    @Test
    void aMachineThatIsNotTheUsualOneReadsTheClassArchiveButWritesNone() throws IOException {
        var options = new JvmOptions(Jvm.PRODUCTION, List.of("-Xmx64m"), false);
        var archive = folder.resolve("classes.jsa");

        var without = JavaCommand.ofOurs(options).remembering(archive).runJar(JAR);
        Files.createFile(archive);
        var with = JavaCommand.ofOurs(options).remembering(archive).runJar(JAR);

        assertThat(without).noneMatch(option -> option.endsWith(archive.toString()));
        assertThat(with).contains("-XX:SharedArchiveFile=" + archive);
    }

    @Test
    void developmentAndProductionKeepTheirClassesApart() {
        assertThat(Jvm.DEVELOPMENT.archive("kafka")).isEqualTo("kafka");
        assertThat(Jvm.PRODUCTION.archive("kafka")).isEqualTo("kafka-production");
    }
}

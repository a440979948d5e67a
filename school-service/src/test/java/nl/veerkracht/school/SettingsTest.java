package nl.veerkracht.school;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.ConfigMapping;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import nl.veerkracht.kit.audit.AccessLogConfig;
import nl.veerkracht.school.heartbeat.FeedConfig;
import nl.veerkracht.school.roster.RosterConfig;
import nl.veerkracht.school.signal.EvaluationConfig;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsTest {
    static Stream<String> settings() {
        return Stream.of(EvaluationConfig.class, RosterConfig.class, AccessLogConfig.class, FeedConfig.class)
                .flatMap(config -> Arrays.stream(config.getDeclaredMethods())
                        .filter(method -> !method.isSynthetic())
                        .map(method -> setting(config, method)));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void everySettingIsInTheReadme(String setting) throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("| `" + setting + "` |");
    }

    private static String setting(Class<?> config, Method method) {
        var name = method.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return config.getAnnotation(ConfigMapping.class).prefix() + "." + name;
    }
}

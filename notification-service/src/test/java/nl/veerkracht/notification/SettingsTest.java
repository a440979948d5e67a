package nl.veerkracht.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.ConfigMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import nl.veerkracht.notification.directory.DirectoryConfig;
import nl.veerkracht.notification.mail.MailConfig;
import nl.veerkracht.notification.mail.PortalConfig;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void theReadmeNamesEverySetting() throws IOException {
        var settings = Stream.of(DirectoryConfig.class, MailConfig.class, PortalConfig.class)
                .flatMap(SettingsTest::settings)
                .toList();

        var readme = Files.readString(Path.of("README.md"));

        assertThat(settings)
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(readme).contains("`" + setting + "`"));
    }

    private static Stream<String> settings(Class<?> config) {
        var prefix = config.getAnnotation(ConfigMapping.class).prefix();
        return Arrays.stream(config.getDeclaredMethods()).map(method -> prefix + "." + kebab(method.getName()));
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}

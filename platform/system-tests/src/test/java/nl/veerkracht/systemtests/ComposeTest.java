package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.dev.Addresses;
import nl.veerkracht.dev.DataFolder;
import nl.veerkracht.dev.Secrets;
import nl.veerkracht.dev.ServiceEnvironment;
import nl.veerkracht.dev.part.Jvm;
import nl.veerkracht.dev.part.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What can be known of the containers without an engine to run them. */
class ComposeTest {
    /** What only ./dev up tells a service: where to listen, how to move the clock, and that tokens are to be had for a password. */
    private static final Set<String> OF_DEVELOPMENT =
            Set.of("QUARKUS_HTTP_HOST", "QUARKUS_HTTP_PORT", "VEERKRACHT_CLOCK_FILE", "VEERKRACHT_ACTOR_CLIENTS");

    private final ComposeFile compose = new ComposeFile();

    @Test
    void everyVariableIsInTheExampleAndNoneTooMany() {
        var example = ProjectFiles.read(".env.example")
                .lines()
                .filter(line -> line.matches("[A-Z0-9_]+=.+"))
                .map(line -> line.split("=", 2)[0])
                .toList();

        assertThat(compose.variables()).containsExactlyInAnyOrderElementsOf(example);
    }

    @Test
    void everyMountedFileIsThere() {
        assertThat(compose.mounted())
                .isNotEmpty()
                .allSatisfy(path -> assertThat(ProjectFiles.at(path)).exists());
        assertThat(compose.usedVolumes()).containsExactlyInAnyOrderElementsOf(compose.volumes());
    }

    @Test
    void everyServiceThatIsBuiltHasItsFileAndAHealthCheck() {
        var built = compose.services().stream()
                .filter(name -> compose.service(name).containsKey("build"))
                .toList();

        assertThat(built)
                .containsExactlyInAnyOrder("gateway", "school-service", "case-service", "notification-service")
                .allSatisfy(name -> {
                    assertThat(compose.service(name)).containsEntry("build", "./" + name);
                    assertThat(ProjectFiles.read(name + "/Dockerfile"))
                            .contains("HEALTHCHECK", "USER 1001", "/q/health/ready", "EXPOSE " + port(name) + "\n")
                            .contains(String.join(" ", Jvm.PRODUCTION.ofOurs()))
                            .contains(Jvm.PRODUCTION.environment().entrySet().stream()
                                    .map(variable -> "ENV " + variable)
                                    .toList())
                            .contains("localhost:" + port(name));
                });
    }

    @Test
    void whatIsWaitedForCanBecomeHealthy() {
        for (var service : compose.services()) {
            compose.dependencies(service).forEach((other, condition) -> {
                assertThat(compose.services()).contains(other);
                if (condition.equals("service_healthy")) {
                    assertThat(compose.service(other).containsKey("healthcheck")
                                    || compose.service(other).containsKey("build"))
                            .as("%s waits for the health of %s", service, other)
                            .isTrue();
                }
            });
        }
    }

    @Test
    void threeBrokersKeepEveryTopicTwiceAtLeastAndNoneAppearsByItself() {
        for (var broker : List.of("kafka-1", "kafka-2", "kafka-3")) {
            assertThat(compose.environment(broker))
                    .containsEntry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                    .containsEntry("KAFKA_MIN_INSYNC_REPLICAS", 2)
                    .containsEntry("KAFKA_DEFAULT_REPLICATION_FACTOR", 3)
                    .containsEntry("KAFKA_NODE_ID", Integer.valueOf(broker.substring(6)));
        }
    }

    @Test
    void theTopicsAreThoseOfTheContractsAndOfDevelopment() {
        var created = ProjectFiles.read("deploy/kafka/topics.txt")
                .lines()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(words -> words[0], words -> Integer.valueOf(words[1])));

        assertThat(created)
                .isEqualTo(Topics.all().stream()
                        .collect(Collectors.toMap(topic -> topic.name(), topic -> topic.numPartitions())));
        assertThat(created.keySet())
                .containsAll(
                        Arrays.stream(WireType.values()).map(WireType::topic).toList());
    }

    @Test
    void whatIsSentStandsInATopicNoLongerThanACertificateSays() {
        var created = ProjectFiles.read("deploy/kafka/topics.txt")
                .lines()
                .map(line -> line.split(" ", 3))
                .collect(Collectors.toMap(words -> words[0], words -> settings(words[2])));

        assertThat(created)
                .isEqualTo(Topics.all().stream()
                        .collect(Collectors.toMap(topic -> topic.name(), topic -> topic.configs())));
        assertThat(created.values())
                .allSatisfy(settings -> assertThat(Duration.ofMillis(Long.parseLong(settings.get("retention.ms")))
                                .plusMillis(Long.parseLong(settings.get("segment.ms"))))
                        .isEqualTo(nl.veerkracht.contracts.Topics.KEPT_AT_MOST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "school-service", "case-service", "notification-service"})
    void aServiceIsToldTheSameThingsAsInDevelopment(String service, @TempDir Path folder) {
        var development = new ServiceEnvironment(
                        Addresses.from(Map.of()), new DataFolder(folder), new Secrets(folder.resolve("secrets")))
                .of(service);

        var expected = new HashSet<>(development.keySet());
        expected.removeAll(OF_DEVELOPMENT);
        assertThat(compose.environment(service)).containsOnlyKeys(expected);
    }

    @Test
    void everyOutboxIsRegisteredWithEverythingTheTemplateAsks() {
        var script = ProjectFiles.read("deploy/connect/register.sh");
        var template = ProjectFiles.read("platform/dev/src/main/resources/outbox-connector.json");

        assertThat(script).contains("register school ", "register cases ", "register notification ");
        assertThat(template.replace("${routedByValue}", "").split("\\$\\{"))
                .allSatisfy(piece -> assertThat(piece).doesNotStartWith("routed"));
        assertThat(Stream.of("service", "host", "port", "password")
                        .filter(name -> template.contains("${" + name + "}")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(script).contains("${" + name + "}"));
    }

    @Test
    void metricsAreScrapedFromEveryServiceAndShown() throws Exception {
        var scraped = ProjectFiles.read("deploy/prometheus/prometheus.yml");
        var dashboard = ProjectFiles.read("deploy/grafana/dashboards/veerkracht.json");

        assertThat(scraped).contains("gateway:8080", "school-service:8081", "case-service:8082");
        assertThat(scraped).contains("notification-service:8083", "/q/metrics");
        assertThat(dashboard)
                .contains("records_consumed_total", "dead_letters_total", "records_lag_max", "jvm_memory_used_bytes");
        try (var files = Files.walk(ProjectFiles.at("deploy"))) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(yml|json)")))
                    .hasSizeGreaterThan(4)
                    .allSatisfy(file -> assertThat((Object) new Yaml().load(Files.readString(file)))
                            .isInstanceOf(Map.class));
        }
    }

    private static Map<String, String> settings(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static int port(String service) {
        return Addresses.from(Map.of()).port(service);
    }
}

package nl.veerkracht.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.gateway.canned.CannedRegion;
import nl.veerkracht.kit.cloudevents.EventJson;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class EventsIT {
    private static final String STRUCTURED = "application/cloudevents+json";
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final String SCHOOL = "99DA00";

    @Test
    void anEventIsOnTheBusWhenTheAnswerIs202() {
        var pupil = pupil();
        send(STRUCTURED, reported(pupil, "2026-11-02")).then().statusCode(202).header("API-Version", notNullValue());

        var record = onTopic("school-absences", SCHOOL + ":" + pupil).get(0);

        assertThat(new String(record.headers().lastHeader("content-type").value(), StandardCharsets.UTF_8))
                .isEqualTo("application/cloudevents+json; charset=UTF-8");
        assertThat(json(record.value()).at("/data/pupilKey").asText()).isEqualTo(pupil);
        assertThat(json(record.value()).at("/traceparent").asText())
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    }

    @Test
    void theTraceOfTheEventIsKept() {
        var pupil = pupil();
        var trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        send(STRUCTURED, reported(pupil, "2026-11-02").replaceFirst("\\{", "{\"traceparent\":\"" + trace + "\","))
                .then()
                .statusCode(202);

        assertThat(json(onTopic("school-absences", SCHOOL + ":" + pupil).get(0).value())
                        .at("/traceparent")
                        .asText())
                .isEqualTo(trace);
    }

    @Test
    void anEventInBinaryModeLandsInTheSameForm() {
        var pupil = pupil();
        given().auth()
                .oauth2(token())
                .contentType("application/json")
                .header("ce-specversion", "1.0")
                .header("ce-id", UUID.randomUUID().toString())
                .header("ce-source", "urn:nld:brin:99DA00:systeem:las")
                .header("ce-type", "nl.schoolabsences.reported.v1")
                .header("ce-time", "2026-11-02T07:41:10Z")
                .body(json(reported(pupil, "2026-11-02")).get("data").toString())
                .post("/v1/events")
                .then()
                .statusCode(202);

        assertThat(json(onTopic("school-absences", SCHOOL + ":" + pupil).get(0).value())
                        .at("/type")
                        .asText())
                .isEqualTo("nl.schoolabsences.reported.v1");
    }

    @Test
    void aBatchKeepsItsOrderAndGoesToTheTopicsOfItsEvents() {
        var pupil = pupil();
        var absences = IntStream.range(2, 7).mapToObj(day -> reported(pupil, "2026-11-0" + day));
        var ended = event(
                "nl.schoolabsences.ended.v1",
                "{\"schoolId\":\"99DA00\",\"absenceId\":\"%s\",\"lastDay\":\"2026-11-06\"}".formatted(pupil));
        var batch = "[" + absences.collect(Collectors.joining(",")) + "," + ended + "," + enrolled(pupil) + "]";

        send(BATCH, batch).then().statusCode(202);

        assertThat(onTopic("school-absences", SCHOOL + ":" + pupil))
                .filteredOn(record -> record.value().contains("reported"))
                .extracting(record -> json(record.value()).at("/data/firstDay").asText())
                .containsExactly("2026-11-02", "2026-11-03", "2026-11-04", "2026-11-05", "2026-11-06");
        assertThat(onTopic("school-absences", SCHOOL + ":" + pupil))
                .filteredOn(record -> record.value().contains("ended"))
                .hasSize(1);
        assertThat(onTopic("school-enrolments", SCHOOL + ":" + pupil)).hasSize(1);
    }

    @Test
    void oneBadEventKeepsTheWholeBatchOut() {
        var pupil = pupil();
        var batch = "[%s,%s,%s,%s]"
                .formatted(
                        reported(pupil, "2026-11-02"),
                        reported(pupil, "6209-11-02"),
                        "{\"specversion\":\"1.0\"}",
                        reported(pupil, "2026-11-05").replace("\"time\"", "\"moment\""));

        send(BATCH, batch)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-events"))
                .body("errors.pointer", hasItems("/1/data/firstDay", "/2/id", "/2/source", "/2/type", "/3/time"));

        send(STRUCTURED, reported(pupil + "x", "2026-11-02")).then().statusCode(202);
        onTopic("school-absences", SCHOOL + ":" + pupil + "x");
        assertThat(all("school-absences", SCHOOL + ":" + pupil)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "firstDay":"2026-11-02"     | "firstDay":"6209-11-02"                               | /data/firstDay
            "firstDay":"2026-11-02"     | "firstDay":"2026-11-31"                               | /data/firstDay
            "firstDay":"2026-11-02"     | "firstDay":"2026-11-02","lastDay":"2026-11-01"        | /data/lastDay
            "firstDay":"2026-11-02"     | "first":"2026-11-02"                                  | /data/firstDay
            "schoolId":"99DA00"         | "schoolId":"wrong"                                    | /data/schoolId
            nl.schoolabsences.reported  | nl.schoolabsences.invented                            | /type
            nl.schoolabsences.reported  | nl.absencesignals.raised                              | /type
            "time":"2026                | "time":"2029                                          | /time
            "specversion":"1.0"         | "specversion":"0.3"                                   | /specversion
            """)
    void whatCannotBeIsRefusedWithItsPlace(String right, String wrong, String pointer) {
        var event = reported(pupil(), "2026-11-02").replace(right, wrong);

        send(STRUCTURED, event)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("status", equalTo(400))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void malformedJsonIsRefusedWithoutRepeatingIt() {
        var answer = send(STRUCTURED, "{\"secret name\": ");

        answer.then().statusCode(400).contentType("application/problem+json").body("errors[0].pointer", equalTo(""));
        assertThat(answer.asString()).doesNotContain("secret");
    }

    @Test
    void aSchoolCannotSpeakForAnother() {
        send(
                        BATCH,
                        "[%s,%s]"
                                .formatted(
                                        reported(pupil(), "2026-11-02"),
                                        reported(pupil(), "2026-11-02").replace("\"99DA00\"", "\"99DB00\"")))
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-your-school"))
                .body("errors.pointer", equalTo(List.of("/1/data/schoolId")));
    }

    @Test
    void everyKindOfEventNeedsItsScope() {
        var token = CannedRegion.identity().system(SCHOOL, "enrolments:write");

        send(token, STRUCTURED, reported(pupil(), "2026-11-02"))
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/missing-scope"));
        send(token, STRUCTURED, enrolled(pupil())).then().statusCode(202);
    }

    @Test
    void somebodyWhoIsNoSchoolCannotSend() {
        var token = CannedRegion.identity()
                .token(Map.of(
                        "organisation_kind", "MUNICIPALITY",
                        "organisation_identifier", "9901",
                        "scope", "absences:write"));

        send(token, STRUCTURED, reported(pupil(), "2026-11-02")).then().statusCode(403);
    }

    @Test
    void withoutAValidTokenNothingIsRead() {
        var identity = CannedRegion.identity();
        var expired =
                identity.token(Map.of("exp", Instant.now().minusSeconds(600).getEpochSecond()));
        var elsewhere = identity.token(Map.of("aud", List.of("another")));

        for (var token : List.of(expired, elsewhere, "nonsense")) {
            send(token, STRUCTURED, reported(pupil(), "2026-11-02"))
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("status", equalTo(401));
        }
        given().contentType(STRUCTURED)
                .body("{}")
                .post("/v1/events")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", notNullValue());
    }

    @Test
    void aTokenThatDoesNotSayForWhomIsRefused() {
        send(CannedRegion.identity().token(Map.of("scope", "absences:write")), STRUCTURED, "{}")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/incomplete-token"));
    }

    @Test
    void whatIsNoCloudEventIsUnsupported() {
        send("text/plain", "hello").then().statusCode(415).contentType("application/problem+json");
        send("application/json", "{}").then().statusCode(415).contentType("application/problem+json");
    }

    @Test
    void tenMebibytesAreTooLargeAndSaidSoQuickly() throws Exception {
        var began = System.nanoTime();
        var answer = raw(BodyPublishers.ofByteArray(new byte[10 * 1024 * 1024]));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aBodyThatDoesNotSayItsSizeIsBoundedToo() throws Exception {
        var answer = raw(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[3 * 1024 * 1024])));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void whoCallsTooOftenIsToldHowLongToWait() {
        var token = CannedRegion.identity()
                .token(Map.of(
                        "sub",
                        "busy-" + UUID.randomUUID(),
                        "organisation_kind",
                        "SCHOOL",
                        "organisation_identifier",
                        SCHOOL,
                        "scope",
                        "absences:write"));
        Response answer;
        var calls = 0;
        do {
            answer = send(token, "text/plain", "x");
            calls++;
        } while (answer.statusCode() != 429 && calls < 100);

        answer.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/too-many-requests"));
    }

    private static HttpResponse<String> raw(HttpRequest.BodyPublisher body) throws IOException, InterruptedException {
        var port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v1/events"))
                .header("Content-Type", BATCH)
                .header("Authorization", "Bearer " + token())
                .POST(body)
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, BodyHandlers.ofString());
    }

    private static Response send(String type, String body) {
        return send(token(), type, body);
    }

    private static Response send(String token, String type, String body) {
        return given().auth()
                .oauth2(token)
                .header("Content-Type", type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/events");
    }

    /** A system with a bucket of its own. */
    private static String token() {
        return CannedRegion.identity()
                .token(Map.of(
                        "sub",
                        "system-" + UUID.randomUUID(),
                        "organisation_kind",
                        "SCHOOL",
                        "organisation_identifier",
                        SCHOOL,
                        "scope",
                        "absences:write enrolments:write"));
    }

    private static String pupil() {
        return "P" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String reported(String pupil, String firstDay) {
        return event(
                "nl.schoolabsences.reported.v1",
                "{\"schoolId\":\"99DA00\",\"absenceId\":\"A-%s-%s\",\"pupilKey\":\"%s\",\"reasonCode\":\"Z\",\"firstDay\":\"%s\"}"
                        .formatted(pupil, firstDay, pupil, firstDay));
    }

    private static String enrolled(String pupil) {
        return event("nl.schoolenrolments.started.v1", """
                {"schoolId":"99DA00","pupilKey":"%s","givenName":"Sam","familyName":"Vries","birthDate":"2012-03-04",
                "sector":"VO","municipalityCode":"9901","from":"2026-08-01"}""".formatted(pupil));
    }

    private static String event(String type, String data) {
        return """
                {"specversion":"1.0","id":"%s","source":"urn:nld:brin:99DA00:systeem:las","type":"%s","time":"2026-11-02T07:41:10Z","datacontenttype":"application/json","data":%s}""".formatted(UUID.randomUUID(), type, data);
    }

    private static JsonNode json(String text) {
        try {
            return EventJson.MAPPER.readTree(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<ConsumerRecord<String, String>> onTopic(String topic, String key) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> all(topic, key), records -> !records.isEmpty());
    }

    private static List<ConsumerRecord<String, String>> all(String topic, String key) {
        var settings = new Properties();
        settings.put("bootstrap.servers", RealParts.kafkaBootstrap());
        var found = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(each -> new TopicPartition(topic, each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var end = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < end.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
        }
        return found.stream().filter(record -> key.equals(record.key())).toList();
    }
}

package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a school's system can get wrong has a defined answer, nothing of it is stored, and the next good event is taken. */
@OnTheWholePlatform
class BadInputIT {
    private static final int TEN_MEBIBYTES = 10 * 1024 * 1024;

    private final World world;
    private final SchoolSystem system;
    private final Pupil pupil;

    BadInputIT(World world) {
        this.world = world;
        this.system = world.system("99XX00");
        this.pupil = system.enrol();
    }

    @AfterEach
    void theNextGoodEventGoesThroughAndNothingElseDid() {
        system.mustTake(pupil.sickOn("2026-11-03"));

        world.ledger()
                .await(() -> assertThat(world.ledger().absences(List.of(pupil))).isEqualTo(1));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("an unknown type", 400, "/type", event -> event.put("type", "nl.schoolabsences.imagined.v1")),
                fault(
                        "a missing field",
                        400,
                        "/data/firstDay",
                        event -> data(event).remove("firstDay")),
                fault(
                        "the year 6209",
                        400,
                        "/data/firstDay",
                        event -> data(event).put("firstDay", "6209-09-02")),
                fault(
                        "the year 6209",
                        400,
                        "/data/lastDay",
                        event -> data(event).put("lastDay", "6209-09-02")),
                fault(
                        "ended before begun",
                        400,
                        "/data/lastDay",
                        event -> data(event).put("lastDay", "2026-09-01")),
                fault("no CloudEvent", 400, "/specversion", event -> event.remove("specversion")),
                fault(
                        "an unknown school",
                        403,
                        "/data/schoolId",
                        event -> data(event).put("schoolId", "00ZZ99")),
                fault(
                        "another school",
                        403,
                        "/data/schoolId",
                        event -> data(event).put("schoolId", "99XX02")));
    }

    @ParameterizedTest(name = "{0}: {1} at {2}")
    @MethodSource("faults")
    void aFaultIsNamedByItsPlace(String what, int status, String pointer, Consumer<ObjectNode> spoil) {
        var event = pupil.sickOn("2026-09-02");
        spoil.accept(event);

        var answer = system.send(event);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.json().path("errors"))
                .extracting(error -> error.path("pointer").asText())
                .contains(pointer);
        assertThat(answer.text()).doesNotContain(pupil.key());
    }

    @Test
    void ofABatchWithAFaultNothingIsTakenAndEveryFaultIsNamed() {
        var unknownType = pupil.sickOn("2026-09-02").put("type", "nl.schoolabsences.imagined.v1");
        var noDay = pupil.sickOn("2026-09-03");
        data(noDay).remove("firstDay");

        var answer = system.send(List.of(pupil.sickOn("2026-09-01"), unknownType, noDay));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors"))
                .extracting(error -> error.path("pointer").asText())
                .containsExactlyInAnyOrder("/1/type", "/2/data/firstDay");
    }

    @Test
    void whatIsNoJsonIsRefused() {
        var answer = system.door().post("/v1/events", SchoolSystem.STRUCTURED, "{\"specversion\": \"1.0\", ");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void tenMebibytesAreTooMuch() {
        var answer = system.door().post("/v1/events", SchoolSystem.BATCH, "[" + " ".repeat(TEN_MEBIBYTES) + "]");

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void anotherMediaTypeIsRefused() {
        var answer = system.door().post("/v1/events", "text/plain", "ziek");

        assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void whoDoesNotSayWhoTheyAreIsRefused() {
        var event = pupil.sickOn("2026-09-02").toString();

        assertThat(world.unsigned()
                        .post("/v1/events", SchoolSystem.STRUCTURED, event)
                        .status())
                .isEqualTo(401);
        assertThat(world.as("mentor-99xx00")
                        .post("/v1/events", SchoolSystem.STRUCTURED, event)
                        .status())
                .isEqualTo(403);
    }

    static Stream<Arguments> spoiltMessages() {
        return Stream.of(
                spoilt("no JSON", "JSON", event -> "{\"specversion\": "),
                spoilt(
                        "an unknown type",
                        "type",
                        event -> event.put("type", "nl.schoolabsences.imagined.v1")
                                .toString()),
                spoilt("a missing field", "/data/firstDay", event -> {
                    data(event).remove("firstDay");
                    return event.toString();
                }),
                spoilt("the year 6209", "/data/firstDay", event -> {
                    data(event).put("firstDay", "6209-09-02");
                    return event.toString();
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoiltMessages")
    void onTheBusItIsPutAsideWithTheReason(String what, String reason, Function<ObjectNode, String> spoil) {
        var key = "99XX00:" + UUID.randomUUID();

        world.bus().put(Bus.ABSENCES, key, spoil.apply(pupil.sickOn("2026-09-02")));

        world.ledger()
                .await(() -> assertThat(world.bus().reasons(Bus.DEAD_ABSENCES, key))
                        .singleElement()
                        .asString()
                        .contains(reason));
    }

    private static Arguments fault(String what, int status, String pointer, Consumer<ObjectNode> spoil) {
        return Arguments.of(what, status, pointer, spoil);
    }

    private static Arguments spoilt(String what, String reason, Function<ObjectNode, String> spoil) {
        return Arguments.of(what, reason, spoil);
    }

    private static ObjectNode data(ObjectNode event) {
        return (ObjectNode) event.get("data");
    }
}

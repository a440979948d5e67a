package nl.veerkracht.cases.request;

import static nl.veerkracht.cases.CasesDatabase.count;
import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.family.AFamily;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A command that is sent again with its key is not carried out again, whatever the command is. */
@WithRealParts
class SentOnceIT {
    private static final Map<String, ?> PARENT = Map.of("relation", "PARENT", "custody", true);

    @Inject
    EventHandler handler;

    private final SchoolEvents events = aboutSomebody();
    private final String key = UUID.randomUUID().toString();
    private UUID caseId = UUID.randomUUID();

    @BeforeEach
    void aCase() {
        handler.handle(List.of(events.raised(SignalKind.FREQUENT)));
        caseId = CasesDatabase.openCaseOf(events.youngPersonId());
        new AFamily(events.youngPersonId(), caseId, LocalDate.of(2016, 11, 30));
    }

    private record Command(String name, String path, Map<String, ?> body) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Command> commands() {
        return Stream.of(
                new Command("somebody of the family", "/v1/cases/%1$s/relatives", PARENT),
                new Command(
                        "an organisation to take part",
                        "/v1/cases/%1$s/participations",
                        Map.of(
                                "organisationKind", "MUNICIPALITY",
                                "organisationIdentifier", "9901",
                                "role", "attendance-officer",
                                "reason", "We want to talk together.")),
                new Command("a filter", "/v1/saved-filters", Map.of("name", "Monday", "list", "still")),
                new Command("a task done", "/v1/tasks/%2$s/completion", Map.of("outcome", "DONE")));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whatWasDoneIsNotDoneAgain(Command command) {
        assertThat(send(command, key).extract().statusCode()).isBetween(200, 204);
        var rows = rows();

        send(command, key).statusCode(409).body("type", equalTo("/problems/done-before"));

        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void anotherRequestWithTheSameKeyIsRefused() {
        add(mentor("99XX00"), key, PARENT).statusCode(201);
        add(mentor("99XX00"), key, Map.of("relation", "PARENT", "custody", false))
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
        assertThat(relatives()).isOne();
    }

    @Test
    void whatWasRefusedCanBeSentAgainWithTheSameKey() {
        add(mentor("99XX01"), key, PARENT).statusCode(404);
        add(mentor("99XX00"), key, Map.of("relation", "PARENT")).statusCode(400);
        add(mentor("99XX00"), key, PARENT).statusCode(201);
    }

    @Test
    void withoutAKeyEveryRequestIsAnother() {
        post(mentor("99XX00"), "/v1/cases/" + caseId + "/relatives", PARENT).statusCode(201);
        post(mentor("99XX00"), "/v1/cases/" + caseId + "/relatives", PARENT).statusCode(201);
    }

    @Test
    void aKeyThatCannotBeKeptIsToldOf() {
        add(mentor("99XX00"), "k".repeat(65), PARENT)
                .statusCode(400)
                .body("errors.pointer", contains("/Idempotency-Key"));
        assertThat(relatives()).isZero();
    }

    @Test
    void ofManyAtOnceOneIsCarriedOut() {
        var answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(number -> add(mentor("99XX00"), key, PARENT).extract().statusCode())
                .sorted()
                .toList();

        assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409);
        assertThat(relatives()).isOne();
    }

    private ValidatableResponse add(RequestSpecification who, String withKey, Map<String, ?> body) {
        return post(who.header("Idempotency-Key", withKey), "/v1/cases/" + caseId + "/relatives", body);
    }

    private ValidatableResponse send(Command command, String withKey) {
        var task =
                CasesDatabase.ask("select id from task where case_id = '%s' and kind = 'SCHOOL_TALK_INVITE'", caseId);
        return post(
                mentor("99XX00").header("Idempotency-Key", withKey),
                command.path().formatted(caseId, task),
                command.body());
    }

    private static ValidatableResponse post(RequestSpecification who, String path, Map<String, ?> body) {
        return who.contentType(ContentType.JSON).body(body).post(path).then();
    }

    private long relatives() {
        return count("relative where young_person_id = '%s'", events.youngPersonId());
    }

    private List<Long> rows() {
        return Stream.of("relative", "participation", "saved_filter", "timeline_entry", "task")
                .map(table -> (long) count(table))
                .toList();
    }
}

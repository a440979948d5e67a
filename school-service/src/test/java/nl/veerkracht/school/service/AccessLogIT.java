package nl.veerkracht.school.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.kit.audit.AccessRecord;
import nl.veerkracht.kit.audit.AccessRecords;
import nl.veerkracht.kit.audit.Outcome;
import nl.veerkracht.kit.audit.Verdict;
import org.junit.jupiter.api.Test;

/** Every read and every refusal about a young person is on record, and never what was read. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "school"))
class AccessLogIT {
    private static final Verdict KNOWN = new Verdict("IDENTITY", Outcome.FULL, "school-of-enrolment");
    private static final Verdict UNKNOWN = new Verdict("IDENTITY", Outcome.REFUSED, "not-the-school-of-enrolment");
    private static final Verdict OWN_SIGNAL = new Verdict("SIGNAL", Outcome.FULL, "school-sees-its-own-records");

    @Inject
    TestClock clock;

    @Inject
    AccessRecords records;

    @Test
    void whoLookedIsFound() {
        var school = Sandbox.open();
        var person = school.enrol("P1");

        given().auth()
                .oauth2(school.staff("mentor"))
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .get("/v1/young-people/" + person)
                .then()
                .statusCode(200);

        assertThat(looks(person)).singleElement().satisfies(look -> {
            assertThat(look.userId()).isEqualTo(subject("mentor-" + school.schoolId()));
            assertThat(look.organisationKind()).isEqualTo("SCHOOL");
            assertThat(look.organisationIdentifier()).isEqualTo(school.schoolId());
            assertThat(look.roles()).containsExactly("mentor");
            assertThat(look.client()).isEqualTo("gateway");
            assertThat(look.action()).isEqualTo("GET /v1/young-people/{id}");
            assertThat(look.verdicts()).containsExactly(KNOWN);
            assertThat(look.answer()).isEqualTo(200);
            assertThat(look.begun()).isEqualTo(clock.instant());
            assertThat(look.traceId()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
            assertThat(look.purpose()).isEqualTo("return-to-school");
            assertThat(look.processingActivity()).endsWith(":verwerking:school-service:1");
        });
    }

    @Test
    void aRefusalIsFoundAndIsThatOfSomebodyWhoDoesNotExist() {
        var person = Sandbox.open().enrol("P1");
        var nobody = UUID.randomUUID();
        var other = Sandbox.open();

        get(other.staff("mentor"), "/v1/young-people/" + person, 404);
        get(other.staff("mentor"), "/v1/young-people/" + nobody, 404);

        for (var asked : List.of(person, nobody)) {
            assertThat(looks(asked)).singleElement().satisfies(look -> {
                assertThat(look.verdicts()).containsExactly(UNKNOWN);
                assertThat(look.organisationIdentifier()).isEqualTo(other.schoolId());
                assertThat(look.answer()).isEqualTo(404);
            });
        }
    }

    @Test
    void fortyPeopleAreFortyRecords() {
        var school = Sandbox.open();
        var people = IntStream.range(0, 39)
                .mapToObj(number -> school.enrol("P" + number))
                .toList();
        var nobody = UUID.randomUUID();
        var asked = Stream.concat(people.stream(), Stream.of(nobody)).toList();

        get(
                school.staff("mentor"),
                "/v1/young-people?ids=" + asked.stream().map(UUID::toString).collect(Collectors.joining(",")),
                200);

        assertThat(asked)
                .allSatisfy(id -> assertThat(looks(id))
                        .singleElement()
                        .extracting(AccessRecord::action)
                        .isEqualTo("GET /v1/young-people"));
        assertThat(asked.stream().map(id -> looks(id).get(0).verdicts().get(0)))
                .containsOnly(KNOWN, UNKNOWN)
                .filteredOn(UNKNOWN::equals)
                .hasSize(1);
    }

    @Test
    void theSystemOfASchoolLooksToo() {
        var school = Sandbox.open();
        var person = school.enrol("P1");

        get(school.system(), "/v1/schools/" + school.schoolId() + "/pupils/P1", 200);

        assertThat(looks(person)).singleElement().satisfies(look -> {
            assertThat(look.roles()).containsExactly("system");
            assertThat(look.verdicts()).containsExactly(new Verdict("IDENTITY", Outcome.FULL, "system-of-the-school"));
        });
    }

    @Test
    void whoeverIsAskedForByAKeyIsOnRecordAsFarAsKnown() {
        var school = Sandbox.open();
        var person = school.enrol("P1");
        var other = Sandbox.open();

        get(other.staff("mentor"), "/v1/schools/" + school.schoolId() + "/pupils/P1", 404);
        get(other.staff("mentor"), "/v1/schools/" + school.schoolId() + "/pupils/P2", 404);
        get(other.staff("mentor"), "/v1/signals?pupilKey=P2&schoolId=" + school.schoolId(), 200);

        assertThat(looks(person))
                .singleElement()
                .extracting(AccessRecord::verdicts)
                .isEqualTo(List.of(new Verdict("IDENTITY", Outcome.REFUSED, "not-a-pupil-of-the-own-school")));
        assertThat(looksBy(other.schoolId()))
                .hasSize(3)
                .filteredOn(look -> look.dataSubject() == null)
                .hasSize(2);
    }

    @Test
    void fromTheLogOneCannotTellWhetherThereIsAbsence() {
        var school = Sandbox.open();
        var ill = school.enrol("P1");
        var well = school.enrol("P2");
        school.send("P1", school.reported("P1", "A1", "2026-11-02", "2026-11-10", "2026-11-10T07:00:00Z"));
        Database.awaitSignals(school, "P1", "LONG 2026-11-10");

        for (var person : List.of(ill, well)) {
            get(school.staff("mentor"), "/v1/young-people/" + person + "/absence-calendar", 200);
            get(school.staff("mentor"), "/v1/absences?youngPersonId=" + person, 200);
            get(school.staff("mentor"), "/v1/signals?youngPersonId=" + person, 200);
        }

        assertThat(verdicts(looks(ill))).isEqualTo(verdicts(looks(well))).hasSize(3);
        assertThat(looks(ill).get(0).verdicts()).containsExactly(KNOWN, OWN_SIGNAL);
        assertThat(looks(ill).get(1).verdicts())
                .containsExactly(
                        KNOWN,
                        new Verdict("ABSENCE", Outcome.FULL, "school-sees-its-own-records"),
                        new Verdict("UNAUTHORISED_ABSENCE", Outcome.FULL, "school-sees-its-own-records"));
    }

    @Test
    void whoAsksForSignalsOfAnotherSchoolIsOnRecord() {
        var person = Sandbox.open().enrol("P1");
        var other = Sandbox.open();
        var officer = RealParts.tokenFor("officer")
                .organisation("MUNICIPALITY", "9901")
                .roles("attendance-officer")
                .token();

        get(other.staff("mentor"), "/v1/signals?youngPersonId=" + person, 200);
        get(officer, "/v1/signals?youngPersonId=" + person, 200);

        assertThat(looks(person))
                .hasSize(2)
                .allSatisfy(look -> assertThat(look.verdicts())
                        .hasSize(1)
                        .extracting(Verdict::outcome)
                        .containsOnly(Outcome.REFUSED));
    }

    @Test
    void whoSeesAListOfSignalsIsOnRecordForEveryoneOnIt() {
        var school = Sandbox.open();
        var people = List.of(school.enrol("P1"), school.enrol("P2"));
        for (var key : List.of("P1", "P2")) {
            school.send(
                    key,
                    school.reported(key, "A" + key, "2026-09-02", "2026-09-10", "2026-09-10T07:00:00Z"),
                    school.reported(key, "B" + key, "2026-11-02", "2026-11-10", "2026-11-10T07:00:00Z"));
            Database.awaitSignals(school, key, "LONG 2026-09-10, LONG 2026-11-10");
        }

        get(school.staff("mentor"), "/v1/signals", 200);

        assertThat(people)
                .allSatisfy(person -> assertThat(looks(person))
                        .singleElement()
                        .extracting(AccessRecord::verdicts)
                        .isEqualTo(List.of(KNOWN, OWN_SIGNAL)));
    }

    @Test
    void whoChangesWhatIsKnownOfAPupilIsOnRecordAndSoIsWhoMayNot() {
        var school = Sandbox.open();
        var person = school.enrol("P1");
        var path = "/v1/schools/" + school.schoolId() + "/pupils/P1";
        var other = Sandbox.open();

        given().auth()
                .oauth2(other.system())
                .contentType("application/json")
                .body("{}")
                .put(path)
                .then()
                .statusCode(403);

        assertThat(records.about(person, null, 100).records())
                .allSatisfy(look -> assertThat(look.action()).isEqualTo("PUT /v1/schools/{schoolId}/pupils/{pupilKey}"))
                .allSatisfy(look -> assertThat(look.actionCode()).isEqualTo("U"))
                .extracting(AccessRecord::organisationIdentifier, AccessRecord::answer, AccessRecord::verdicts)
                .containsExactlyInAnyOrder(
                        tuple(
                                school.schoolId(),
                                200,
                                List.of(new Verdict("IDENTITY", Outcome.FULL, "writes-for-the-school"))),
                        tuple(
                                other.schoolId(),
                                403,
                                List.of(new Verdict("IDENTITY", Outcome.REFUSED, "not-your-school"))));
    }

    @Test
    void noRecordHoldsAnythingOfWhatWasShown() {
        var school = Sandbox.open();
        var person = school.enrol("SECRETKEY");
        school.send(
                "SECRETKEY",
                school.reported("SECRETKEY", "A1", "S", "2026-11-02", "2026-11-10", "2026-11-10T07:00:00Z"));

        for (var path : List.of(
                "/v1/young-people/" + person,
                "/v1/young-people/" + person + "/absence-calendar?from=2026-11-01&to=2026-11-12",
                "/v1/absences?youngPersonId=" + person,
                "/v1/signals?pupilKey=SECRETKEY",
                "/v1/schools/" + school.schoolId() + "/pupils/SECRETKEY")) {
            get(school.staff("mentor"), path, 200);
        }

        assertThat(looks(person)).hasSize(5);
        assertThat(Database.ask("select string_agg(record, ' ') from access_log where data_subject = '" + person + "'"))
                .doesNotContain(
                        "Noor", "Jansen", "2011-03-04", "3B", "SECRETKEY", "2026-11", "TRUANCY", "SICK", "LONG");
    }

    @Test
    void whatIsRefusedForAnotherReasonIsOnRecordWithTheAnswer() {
        var school = Sandbox.open();
        var person = school.enrol("P1");

        get(school.staff("mentor"), "/v1/young-people/" + person + "/absence-calendar?from=2026-13-01", 400);

        assertThat(looks(person))
                .singleElement()
                .extracting(AccessRecord::answer)
                .isEqualTo(400);
    }

    @Test
    void theNewestLookComesFirstAndPagesFollowEachOther() {
        var school = Sandbox.open();
        var person = school.enrol("P1");
        for (var minute = 0; minute < 5; minute++) {
            clock.moveTo(LocalDateTime.of(2026, 11, 30, 8, minute / 2));
            get(school.staff("mentor"), "/v1/young-people/" + person, 200);
        }

        var first = records.about(person, null, 2);
        var second = records.about(person, first.next(), 2);
        var third = records.about(person, second.next(), 2);

        assertThat(Stream.of(first, second, third).flatMap(part -> part.records().stream()))
                .isEqualTo(records.about(person, null, 100).records())
                .hasSize(6)
                .isSortedAccordingTo((one, other) -> other.begun().compareTo(one.begun()));
        assertThat(third.next()).isNull();
    }

    @Test
    void manyReadersAtOnceAreAllOnRecord() {
        var school = Sandbox.open();
        var person = school.enrol("P1");
        var token = school.staff("mentor");

        IntStream.range(0, 200).parallel().forEach(number -> get(token, "/v1/young-people/" + person, 200));

        assertThat(records.about(person, null, 500).records()).hasSize(201);
        assertThat(Database.ask("select count(*) from verify_access_log()")).isEqualTo("0");
    }

    /** Without the one by which the school told of the pupil. */
    private List<AccessRecord> looks(UUID person) {
        return records.about(person, null, 100).records().stream()
                .filter(look -> !look.action().startsWith("PUT "))
                .toList();
    }

    private List<AccessRecord> looksBy(String schoolId) {
        var span = new AccessRecords.Span(
                "SCHOOL",
                schoolId,
                clock.instant().minus(Duration.ofDays(1)),
                clock.instant().plusSeconds(1));
        return records.by(span, AccessRecords.Filter.NONE, null, 100).records();
    }

    private static List<List<Verdict>> verdicts(List<AccessRecord> looks) {
        return looks.stream().map(AccessRecord::verdicts).toList();
    }

    private static String subject(String username) {
        return UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static void get(String token, String path, int status) {
        given().auth().oauth2(token).urlEncodingEnabled(false).get(path).then().statusCode(status);
    }
}

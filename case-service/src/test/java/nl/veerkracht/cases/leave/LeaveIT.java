package nl.veerkracht.cases.leave;

import static io.restassured.RestAssured.given;
import static nl.veerkracht.cases.People.ofFamily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.TestClock;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.contracts.StaffRef;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.kit.consumer.EventHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Anna directs a case of a school and falls ill; Ben is a colleague in her role, Carl in another. Every test has its school. */
@WithRealParts
class LeaveIT {
    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    @Inject
    EventHandler handler;

    @Inject
    TestClock clock;

    @Inject
    ForgetLeaves forget;

    private final String school = "88L" + NUMBER.incrementAndGet();
    private final SchoolEvents pupil = new SchoolEvents(UUID.randomUUID(), school, "0855");
    private UUID caseId = UUID.randomUUID();

    @BeforeEach
    void annaDirectsACase() {
        handler.handle(List.of(pupil.enrolled(), pupil.raised(SignalKind.FREQUENT)));
        caseId = CasesDatabase.openCaseOf(pupil.youngPersonId());
        anna().post("/v1/cases/" + caseId + "/director").then().statusCode(204);
    }

    @AfterEach
    void itIsMondayMorning() {
        clock.reset();
    }

    @Test
    void whoStandsInHasTheCasesOfWhoIsAwayUntilTheyAreBack() {
        var leave = away(anna(), Map.of("substitute", account("ben")));
        assertThat(mine(ben())).isEmpty();
        ben().get("/v1/staff-leaves")
                .then()
                .body("items[0].account", equalTo(account("anna")))
                .body("items[0].asksYou", equalTo(true))
                .body("items[0].accepted", equalTo(false));

        standIn(ben(), leave).statusCode(204);
        standIn(ben(), leave).statusCode(204);

        assertThat(mine(ben())).containsExactly(caseId);
        assertThat(mine(anna())).containsExactly(caseId);
        ben().get("/v1/staff-leaves").then().body("items[0].standingIn", equalTo(true));
        ben().delete("/v1/staff-leaves/" + leave)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/not-your-leave"));
        anna().delete("/v1/staff-leaves/" + leave).then().statusCode(204);
        assertThat(mine(ben())).isEmpty();
        anna().get("/v1/staff-leaves").then().body("items", equalTo(List.of()));
    }

    @Test
    void whoStandsInDoesWhatTheDirectorDoes() {
        handOver(ben()).statusCode(403);
        standIn(ben(), away(anna(), Map.of())).statusCode(204);

        handOver(ben()).statusCode(204);
    }

    @Test
    void standingInGoesNoFurtherThanOnesOwnRoleAndOrganisation() {
        standIn(carl(), away(anna(), Map.of())).statusCode(204);

        assertThat(mine(carl())).isEmpty();
        handOver(carl()).statusCode(403);
    }

    @Test
    void beforeItBeginsAndAfterItIsOverNobodyStandsIn() {
        var leave = record(anna(), Map.of("from", "2026-12-02", "until", "2026-12-03"))
                .statusCode(201);
        standIn(ben(), leave.extract().path("id")).statusCode(204);
        assertThat(mine(ben())).isEmpty();

        clock.moveTo(TestClock.MONDAY_MORNING.plus(Duration.ofDays(2)));
        assertThat(mine(ben())).containsExactly(caseId);

        clock.moveTo(TestClock.MONDAY_MORNING.plus(Duration.ofDays(4)));
        assertThat(mine(ben())).isEmpty();
        ben().get("/v1/staff-leaves").then().body("items", equalTo(List.of()));
    }

    @Test
    void whoIsBackEarlierWasAwayUntilTheDayBefore() {
        var leave = away(anna(), Map.of());
        clock.moveTo(TestClock.MONDAY_MORNING.plus(Duration.ofDays(1)));

        anna().delete("/v1/staff-leaves/" + leave).then().statusCode(204);

        assertThat(CasesDatabase.ask("select until_day from staff_leave where id = '%s'".formatted(leave)))
                .isEqualTo("2026-11-30");
        anna().delete("/v1/staff-leaves/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aColleagueTellsOfWhoIsTooIllToAndTheMentorsTasksGoToWhoStandsIn() {
        var ref = StaffRef.of(school, "M1");
        CasesDatabase.run("update task set mentor_ref = '%s' where case_id = '%s' and owner_role = 'mentor'"
                .formatted(ref, caseId));
        assertThat(mine(staff("dora", "mentor", "M2"))).isEmpty();
        String leave = record(
                        staff("dora", "mentor", "M2"),
                        Map.of(
                                "account",
                                account("eva"),
                                "staffRef",
                                ref.toString(),
                                "from",
                                "2026-11-30",
                                "until",
                                "2026-12-11"))
                .statusCode(201)
                .extract()
                .path("id");

        standIn(staff("dora", "mentor", "M2"), leave).statusCode(204);

        assertThat(mine(staff("dora", "mentor", "M2"))).containsExactly(caseId);
        staff("dora", "mentor", "M2").delete("/v1/staff-leaves/" + leave).then().statusCode(204);
        assertThat(mine(staff("dora", "mentor", "M2"))).isEmpty();
    }

    @Test
    void ofTwoWhoOfferTheFirstDoesUntilTheyStandDown() {
        var leave = away(anna(), Map.of());
        standIn(ben(), leave).statusCode(204);
        standIn(carl(), leave).statusCode(409).body("type", equalTo("/problems/substituted-already"));
        standIn(anna(), leave).statusCode(422).body("type", equalTo("/problems/cannot-stand-in-for-yourself"));
        carl().delete("/v1/staff-leaves/" + leave + "/substitution").then().statusCode(204);
        assertThat(mine(ben())).containsExactly(caseId);

        ben().delete("/v1/staff-leaves/" + leave + "/substitution").then().statusCode(204);

        assertThat(mine(ben())).isEmpty();
        standIn(carl(), leave).statusCode(204);
    }

    @Test
    void anotherOrganisationAndTheFamilyFindNothing() {
        var leave = away(anna(), Map.of());
        assertThat(person("ben", "99XX00", "support-coordinator", null)
                        .get("/v1/staff-leaves")
                        .asString())
                .doesNotContain(leave);
        standIn(person("ben", "99XX00", "support-coordinator", null), leave).statusCode(404);
        person("anna", "99XX00", "support-coordinator", null)
                .delete("/v1/staff-leaves/" + leave)
                .then()
                .statusCode(404);
        ofFamily("parent-" + school, "parent").get("/v1/staff-leaves").then().statusCode(404);
        given().get("/v1/staff-leaves").then().statusCode(401);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNobodyIsAwayTwice() {
        record(anna(), Map.of("substitute", account("anna"), "from", "2026-12-04", "until", "2026-12-01"))
                .statusCode(400)
                .body("errors.pointer", hasItems("/substitute", "/until"));
        record(anna(), Map.of("from", "gisteren")).statusCode(400).body("errors.pointer", hasItems("/from", "/until"));
        record(anna(), Map.of("from", "2026-11-02", "until", "2026-11-03")).statusCode(400);
        record(anna(), Map.of("from", "2026-12-01", "until", "2028-12-03")).statusCode(400);
        away(anna(), Map.of());

        record(anna(), Map.of("from", "2026-12-11", "until", "2026-12-24"))
                .statusCode(409)
                .body("type", equalTo("/problems/leave-overlaps"));
    }

    @Test
    void aMonthAfterTheLastDayItIsForgotten() {
        var leave = away(anna(), Map.of());
        clock.moveTo(TestClock.MONDAY_MORNING.plus(Duration.ofDays(41)));
        forget.run();
        assertThat(kept(leave)).isEqualTo("1");

        clock.moveTo(TestClock.MONDAY_MORNING.plus(Duration.ofDays(42)));
        forget.run();

        assertThat(kept(leave)).isEqualTo("0");
    }

    private static String kept(String leave) {
        return CasesDatabase.ask("select count(*) from staff_leave where id = '%s'".formatted(leave));
    }

    /** From today until Friday a week later. */
    private String away(RequestSpecification who, Map<String, String> more) {
        var body = new HashMap<>(more);
        body.put("from", "2026-11-30");
        body.put("until", "2026-12-11");
        return record(who, body).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse record(RequestSpecification who, Map<String, String> body) {
        return who.contentType(ContentType.JSON)
                .body(body)
                .post("/v1/staff-leaves")
                .then();
    }

    private static ValidatableResponse standIn(RequestSpecification who, String leave) {
        return who.post("/v1/staff-leaves/" + leave + "/substitution").then();
    }

    private ValidatableResponse handOver(RequestSpecification who) {
        return who.contentType(ContentType.JSON)
                .body(Map.of(
                        "organisationKind", "SCHOOL",
                        "organisationIdentifier", school,
                        "role", "mentor",
                        "note", "Sam begint maandag weer."))
                .post("/v1/cases/" + caseId + "/hand-overs")
                .then();
    }

    private static List<UUID> mine(RequestSpecification who) {
        return who.get("/v1/worklists/mine")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", UUID.class);
    }

    private RequestSpecification anna() {
        return staff("anna", "support-coordinator", null);
    }

    private RequestSpecification ben() {
        return staff("ben", "support-coordinator", null);
    }

    private RequestSpecification carl() {
        return staff("carl", "absence-coordinator", null);
    }

    private RequestSpecification staff(String name, String role, @Nullable String number) {
        return person(name, school, role, number);
    }

    private RequestSpecification person(String name, String at, String role, @Nullable String number) {
        var token = RealParts.tokenFor(name + "-" + school)
                .organisation("SCHOOL", at)
                .roles(role);
        return given().auth().oauth2((number == null ? token : token.staffNumber(number)).token());
    }

    private String account(String name) {
        return UUID.nameUUIDFromBytes((name + "-" + school).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}

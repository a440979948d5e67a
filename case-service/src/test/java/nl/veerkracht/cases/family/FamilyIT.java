package nl.veerkracht.cases.family;

import static nl.veerkracht.cases.People.coordinator;
import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.ofFamily;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static nl.veerkracht.cases.family.AFamily.links;
import static nl.veerkracht.cases.family.AFamily.types;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@WithRealParts
class FamilyIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Inject
    EventHandler handler;

    private final SchoolEvents events = aboutSomebody();
    private UUID caseId = UUID.randomUUID();
    private AFamily family = new AFamily(UUID.randomUUID(), caseId, TODAY);

    @BeforeEach
    void aCase() {
        handler.handle(List.of(events.raised(SignalKind.FREQUENT)));
        caseId = CasesDatabase.openCaseOf(events.youngPersonId());
        family = new AFamily(events.youngPersonId(), caseId, TODAY.minusYears(14));
    }

    @Test
    void withTheCodeFromSchoolTheYoungPersonAndAParentSeeWhatIsTold() {
        links(family.pupil(), family.adds("pupil", "PUPIL", null));
        links(family.parent("mother"), family.adds("mother", "PARENT", true));

        for (var who : List.of(family.pupil(), family.parent("mother"))) {
            assertSeesAll(who);
        }
    }

    @Test
    void everyoneOfTheFamilyIsToldWhoTheyAreThemselves() {
        family.everyone();

        for (var who : List.of("mother", "father")) {
            family.parent(who)
                    .get("/v1/family-links")
                    .then()
                    .statusCode(200)
                    .body("items.relativeId", equalTo(List.of(family.id(who))));
        }
    }

    private void assertSeesAll(RequestSpecification who) {
        who.get("/v1/family-links")
                .then()
                .statusCode(200)
                .body(
                        "items.youngPersonId",
                        equalTo(List.of(events.youngPersonId().toString())));
        who.get("/v1/young-people/" + events.youngPersonId() + "/timeline")
                .then()
                .statusCode(200)
                .body("items.kind", hasItem("SIGNAL_RAISED"))
                .body("items.presenceOnly", equalTo(List.of(false, false)));
        who.get("/v1/cases").then().statusCode(200).body("items.id", equalTo(List.of(caseId.toString())));
        who.get("/v1/cases/" + caseId).then().statusCode(200);
        who.get("/v1/cases/" + caseId + "/participations")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # days to the birthday (of), pupil, mother, stepfather
            12, 1,  404, 200, 404
            12, 0,  200, 200, 404
            16, 1,  200, 200, 404
            16, 0,  200, 200, 404
            18, 1,  200, 200, 404
            18, 0,  200, 404, 404
            18, -1, 200, 404, 404
            """)
    void whatIsSeenFollowsAgeAtMidnightOfTheBirthday(
            int birthday, int daysToIt, int pupil, int mother, int stepfather) {
        family.everyone();

        family.born(TODAY.plusDays(daysToIt).minusYears(birthday));

        assertAnswers(family.pupil(), pupil);
        assertAnswers(family.parent("mother"), mother);
        assertAnswers(family.parent("stepfather"), stepfather);
    }

    /** Details and lists alike: whoever may not know sees no row. */
    private void assertAnswers(RequestSpecification who, int status) {
        var person = "/v1/young-people/" + events.youngPersonId();
        for (var path : List.of("/v1/cases/" + caseId, person + "/timeline", "/v1/cases/" + caseId + "/relatives")) {
            who.get(path).then().statusCode(status);
        }
        var rows = status == 200 ? 1 : 0;
        who.get("/v1/cases").then().body("items", hasSize(rows));
        who.get("/v1/cases?youngPersonId=" + events.youngPersonId()).then().body("items", hasSize(rows));
        who.get("/v1/family-links").then().body("items", hasSize(rows));
        who.get("/v1/tasks").then().statusCode(200).body("items", empty());
    }

    @Test
    void aStrangerWithTheSameRoleSeesNothing() {
        family.everyone();

        assertAnswers(ofFamily("stranger", "pupil", "parent"), 404);
    }

    @Test
    void aParentWhoWorksThereTooIsNoParentThere() {
        links(family.parent("mother"), family.adds("mother", "PARENT", true));

        officer("9901").get("/v1/cases/" + caseId).then().statusCode(404);
        officer("9901").get("/v1/family-links").then().statusCode(200).body("items", empty());
    }

    @Test
    void aCodeIsGoodOnceAndForWhomItWasGiven() {
        var code = family.adds("mother", "PARENT", true);

        types(family.pupil(), code).statusCode(422).body("type", equalTo("/problems/unknown-code"));
        links(family.parent("mother"), code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        types(family.parent("father"), code).statusCode(422);
    }

    @Test
    void oneAccountIsOneOfTheFamilyOnly() {
        links(family.parent("mother"), family.adds("mother", "PARENT", true));

        types(family.parent("mother"), family.adds("father", "PARENT", true)).statusCode(422);
    }

    @Test
    void aNewCodeTakesThePlaceOfTheFormer() {
        var former = family.adds("mother", "PARENT", true);
        var path = "/v1/cases/" + caseId + "/relatives/" + family.id("mother") + "/code";
        var code = coordinator("99XX00")
                .post(path)
                .then()
                .statusCode(200)
                .extract()
                .path("code")
                .toString();

        types(family.parent("mother"), former).statusCode(422);
        links(family.parent("mother"), code);

        coordinator("99XX00").post(path).then().statusCode(409).body("type", equalTo("/problems/already-linked"));
    }

    @Test
    void anOldCodeIsNoGood() {
        var code = family.adds("mother", "PARENT", true);
        CasesDatabase.run("update relative set code_until = '2026-11-30T07:00:00Z' where id = '%s'"
                .formatted(family.id("mother")));

        types(family.parent("mother"), code).statusCode(422);
    }

    @Test
    void nobodyGoesOnGuessing() {
        var code = family.adds("mother", "PARENT", true);
        for (var tries = 0; tries < 5; tries++) {
            types(family.parent("mother"), "0000-0000-000" + tries).statusCode(422);
        }

        types(family.parent("mother"), code).statusCode(429).body("type", equalTo("/problems/too-many-wrong-codes"));
    }

    @Test
    void codesAreKeptAsHashesOnly() {
        var code = family.adds("mother", "PARENT", true);

        assertThat(CasesDatabase.ask(
                        "select row_to_json(r)::text from relative r where id = '%s'", family.id("mother")))
                .doesNotContain(code)
                .doesNotContain(code.replace("-", ""));
    }

    @Test
    void onlyTheStaffOfTheSchoolAdds() {
        family.everyone();
        var body = Map.of("relation", "PARENT", "custody", true);
        var path = "/v1/cases/" + caseId + "/relatives";

        family.parent("mother")
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/only-the-school-adds"));
        for (var stranger : List.of(mentor("99XX01"), officer("9901"))) {
            stranger.contentType(ContentType.JSON).body(body).post(path).then().statusCode(404);
        }
    }

    @Test
    void theYoungPersonIsAddedOnce() {
        family.adds("pupil", "PUPIL", null);

        family.add("PUPIL", null).statusCode(409).body("type", equalTo("/problems/pupil-is-known"));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        mentor("99XX00")
                .contentType(ContentType.JSON)
                .body(Map.of("relation", "PARENT", "label", "x".repeat(41)))
                .post("/v1/cases/" + caseId + "/relatives")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/label", "/custody")));
        family.add("AUNT", true).statusCode(400);
    }

    @Test
    void withoutTheSchoolsRecordsNobodyIsAdded() {
        CasesDatabase.run("delete from birth_date where young_person_id = '" + events.youngPersonId() + "'");

        family.add("PUPIL", null).statusCode(503).body("type", equalTo("/problems/birth-date-not-known"));

        assertThat(CasesDatabase.count("relative where young_person_id = '%s'", events.youngPersonId()))
                .isZero();
    }

    @Test
    void whatTheSchoolToldSinceMakesUsAskAgain() {
        handler.handle(
                List.of(events.enrolled(UUID.randomUUID(), null, java.time.Instant.parse("2026-11-30T06:59:59Z"))));

        family.add("PUPIL", null).statusCode(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SCHOOL", "GGD"})
    void halfAnOrganisationIsRefused(String kind) {
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(nl.veerkracht.dev.RealParts.tokenFor("half")
                        .claim("organisation_kind", kind)
                        .roles("parent")
                        .token())
                .get("/v1/cases")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/incomplete-token"));
    }
}

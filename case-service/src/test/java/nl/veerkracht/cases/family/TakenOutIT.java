package nl.veerkracht.cases.family;

import static nl.veerkracht.cases.CasesDatabase.ask;
import static nl.veerkracht.cases.CasesDatabase.count;
import static nl.veerkracht.cases.People.coordinator;
import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static nl.veerkracht.cases.family.AFamily.links;
import static nl.veerkracht.cases.family.AFamily.types;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
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

/** A relative who was added by mistake is out of everything from the next read on, and a mistake in one can be put right. */
@WithRealParts
class TakenOutIT {
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
        family = new AFamily(events.youngPersonId(), caseId, TODAY.minusYears(10));
    }

    @Test
    void onWhomNothingHangsIsGoneAndTheCodeWithThem() {
        var code = family.adds("mother", "PARENT", true);

        takeOut(mentor("99XX00"), "mother").statusCode(204);

        assertThat(count("relative where id = '%s'", family.id("mother"))).isZero();
        types(family.parent("mother"), code).statusCode(422);
        takeOut(mentor("99XX00"), "mother").statusCode(404);
    }

    @Test
    void whoHasAnAccountIsKeptForTheRecordAndSeesNothing() {
        family.everyone();

        takeOut(coordinator("99XX00"), "father").statusCode(204);

        assertThat(ask(
                        "select removed_at || ' ' || (removed_by <> '') from relative where id = '%s'",
                        family.id("father")))
                .isEqualTo("2026-11-30 07:00:00+00 true");
        for (var path : List.of("", "/participations", "/relatives", "/consents")) {
            family.parent("father").get("/v1/cases/" + caseId + path).then().statusCode(404);
        }
        for (var path : List.of("/timeline", "/access-log")) {
            family.parent("father")
                    .get("/v1/young-people/" + events.youngPersonId() + path)
                    .then()
                    .statusCode(404);
        }
        for (var list : List.of("/v1/cases", "/v1/family-links", "/v1/tasks")) {
            family.parent("father").get(list).then().statusCode(200).body("items", empty());
        }
        mentor("99XX00")
                .get("/v1/cases/" + caseId + "/relatives")
                .then()
                .body("items.id", not(hasItem(family.id("father"))));
        mentor("99XX00")
                .post("/v1/cases/" + caseId + "/relatives/" + family.id("father") + "/code")
                .then()
                .statusCode(404);
    }

    @Test
    void whoIsAddedAgainBeginsAnew() {
        family.everyone();
        takeOut(mentor("99XX00"), "mother").statusCode(204);
        takeOut(mentor("99XX00"), "pupil").statusCode(204);

        links(family.parent("mother"), family.adds("mother", "PARENT", true));
        links(family.pupil(), family.adds("pupil", "PUPIL", null));

        family.parent("mother").get("/v1/cases/" + caseId).then().statusCode(200);
    }

    @Test
    void whoIsTakenOutDecidesNothingAndConsentIsJudgedAnew() {
        family.everyone();
        var consent = askForConsent();
        answer(family.parent("mother"), consent, true).statusCode(200).body("status", equalTo("ASKED"));

        takeOut(mentor("99XX00"), "father").statusCode(204);

        consents().body("items[0].status", equalTo("HOLDS"));
        answer(family.parent("father"), consent, false).statusCode(404);
        assertThat(count("relative where id = '%s'", family.id("father"))).isEqualTo(1);
    }

    @Test
    void theYesOfWhoWasTakenOutIsNotEnough() {
        family.everyone();
        var consent = askForConsent();
        answer(family.parent("mother"), consent, true).statusCode(200);
        answer(family.parent("father"), consent, true).statusCode(200).body("status", equalTo("HOLDS"));

        takeOut(mentor("99XX00"), "mother").statusCode(204);
        takeOut(mentor("99XX00"), "father").statusCode(204);

        consents().body("items[0].status", equalTo("ASKED"));
    }

    @Test
    void whoAnsweredWithoutAnAccountIsKeptToo() {
        family.adds("mother", "PARENT", true);
        var consent = askForConsent();
        answerOnPaper(consent, "mother");

        takeOut(mentor("99XX00"), "mother").statusCode(204);

        assertThat(count("relative where id = '%s' and removed_at is not null", family.id("mother")))
                .isEqualTo(1);
        assertThat(count("consent_answer where consent_id = '%s'", consent)).isEqualTo(1);
    }

    @Test
    void custodyAndLabelCanBePutRight() {
        family.everyone();
        family.parent("stepfather").get("/v1/cases/" + caseId).then().statusCode(404);

        correct(mentor("99XX00"), "stepfather", Map.of("custody", true, "label", "woont bij moeder"))
                .statusCode(204);

        family.parent("stepfather").get("/v1/cases/" + caseId).then().statusCode(200);
        mentor("99XX00")
                .get("/v1/cases/" + caseId + "/relatives")
                .then()
                .body("items.label", hasItem("woont bij moeder"));
        correct(mentor("99XX00"), "pupil", Map.of("custody", true)).statusCode(204);
        assertThat(count("relative where id = '%s' and has_custody", family.id("pupil")))
                .isZero();
    }

    @Test
    void allThatIsWrongWithACorrectionIsToldAtOnce() {
        family.adds("mother", "PARENT", true);

        correct(mentor("99XX00"), "mother", Map.of("label", "x".repeat(41)))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/label", "/custody")));
    }

    @Test
    void onlyTheStaffOfTheSchoolDoesSo() {
        family.everyone();

        takeOut(family.parent("mother"), "father")
                .statusCode(403)
                .body("type", equalTo("/problems/only-the-school-adds"));
        correct(family.parent("mother"), "father", Map.of("custody", false)).statusCode(403);
        for (var stranger : List.of(mentor("99XX01"), officer("9901"))) {
            takeOut(stranger, "father").statusCode(404);
        }
        correct(mentor("99XX01"), "father", Map.of("custody", false)).statusCode(404);
    }

    @Test
    void ofAnotherFamilyNobodyIsTakenOut() {
        family.adds("mother", "PARENT", true);
        var other = aboutSomebody();
        handler.handle(List.of(other.raised(SignalKind.FREQUENT)));
        var path = "/v1/cases/" + CasesDatabase.openCaseOf(other.youngPersonId()) + "/relatives/" + family.id("mother");

        mentor("99XX00").delete(path).then().statusCode(404);
        mentor("99XX00")
                .contentType(ContentType.JSON)
                .body(Map.of("custody", false))
                .put(path)
                .then()
                .statusCode(404);
    }

    private ValidatableResponse takeOut(RequestSpecification who, String whom) {
        return who.delete("/v1/cases/" + caseId + "/relatives/" + family.id(whom))
                .then();
    }

    private ValidatableResponse correct(RequestSpecification who, String whom, Map<String, ?> body) {
        return who.contentType(ContentType.JSON)
                .body(body)
                .put("/v1/cases/" + caseId + "/relatives/" + family.id(whom))
                .then();
    }

    private String askForConsent() {
        return mentor("99XX00")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "class",
                        "ADVICE",
                        "purpose",
                        "RETURN_TO_SCHOOL",
                        "recipient",
                        Map.of("kind", "SCHOOL", "identifier", "99XX00"),
                        "until",
                        TODAY.plusDays(30).toString()))
                .post("/v1/cases/" + caseId + "/consents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse answer(RequestSpecification who, String consent, boolean agrees) {
        return who.contentType(ContentType.JSON)
                .body(Map.of("agrees", agrees))
                .post("/v1/consents/" + consent + "/answers")
                .then();
    }

    private void answerOnPaper(String consent, String who) {
        mentor("99XX00")
                .contentType(ContentType.JSON)
                .body(Map.of("agrees", true, "relativeId", family.id(who), "how", "PAPER", "proof", "map 3"))
                .post("/v1/consents/" + consent + "/answers")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse consents() {
        return mentor("99XX00").get("/v1/cases/" + caseId + "/consents").then().statusCode(200);
    }
}

package nl.veerkracht.cases.plan;

import static nl.veerkracht.cases.People.coordinator;
import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.People.physician;
import static nl.veerkracht.cases.People.somebody;
import static nl.veerkracht.cases.plan.PlannedCase.action;
import static nl.veerkracht.cases.plan.PlannedCase.complete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is agreed in the plan of a pupil, by whom it is done, and how everyone sees that it is. */
@WithRealParts
class PlanActionsIT {
    private static final String GGD = "00000001234567890001";

    @Inject
    EventHandler handler;

    @SuppressWarnings("NullAway.Init")
    private PlannedCase planned;

    @BeforeEach
    void aCaseWithAPlan() {
        planned = new PlannedCase(handler);
        planned.planned(mentor("99XX00"));
        CasesDatabase.run("delete from announced");
    }

    @Test
    void twoOrganisationsEachDoTheirPartAndAllSeeIt() {
        var school = agreed(officer("9901"), action("Find a quiet room", "SCHOOL", "99XX00", "mentor"));
        var physician =
                agreed(mentor("99XX00"), action("Ring the general practitioner", "GGD", GGD, "youth-physician"));

        planned.tasks(mentor("99XX00"), "PLAN_ACTION")
                .then()
                .body("items.reason", containsInAnyOrder("Find a quiet room", "Ring the general practitioner"));
        planned.tasks(physician(), "PLAN_ACTION")
                .then()
                .body("items.reason", contains("Ring the general practitioner"))
                .body("items.dueOn", contains("2026-12-11"));
        planned.tasks(officer("9901"), "PLAN_ACTION").then().body("items", empty());
        assertThat(CasesDatabase.ask("select mentor_ref from task where id = '%s'", school))
                .isEqualTo(PlannedCase.MENTOR.toString());
        complete(officer("9901"), physician).statusCode(404);
        complete(physician(), physician).statusCode(204);

        actions(planned.family.pupil())
                .body("items.find { it.id == '%s' }.status".formatted(physician), equalTo("DONE"))
                .body("items.find { it.id == '%s' }.endedAt".formatted(physician), equalTo("2026-11-30T07:00:00Z"))
                .body("items.find { it.id == '%s' }.owner.role".formatted(physician), equalTo("youth-physician"))
                .body("items.find { it.id == '%s' }.status".formatted(school), equalTo("OPEN"))
                .body("items.find { it.id == '%s' }.agreedBy.identifier".formatted(school), equalTo("9901"));
    }

    @Test
    void theFamilyDoesSomethingWithoutATask() {
        var pupil = agreed(mentor("99XX00"), family("Get up at eight", "pupil"));
        var mother = agreed(mentor("99XX00"), family("Bring by car", "parent"));

        planned.tasks(mentor("99XX00"), "PLAN_ACTION").then().body("items", empty());
        actions(planned.family.parent("mother"))
                .body("items.owner.identifier", containsInAnyOrder("PUPIL", "PARENT"))
                .body("items.owner.kind", contains("FAMILY", "FAMILY"))
                .body("items.status", contains("OPEN", "OPEN"));
        finish(planned.family.pupil(), pupil).statusCode(403).body("type", equalTo("/problems/not-yours-to-plan"));
        finish(officer("9901"), pupil).statusCode(403).body("type", equalTo("/problems/not-yours-to-tick"));
        finish(mentor("99XX01"), pupil).statusCode(404);
        finish(coordinator("99XX00"), pupil).statusCode(204);
        finish(mentor("99XX00"), pupil).statusCode(204);

        actions(officer("9901"))
                .body("items.find { it.id == '%s' }.status".formatted(pupil), equalTo("DONE"))
                .body("items.find { it.id == '%s' }.status".formatted(mother), equalTo("OPEN"));
    }

    @Test
    void whatAnOrganisationDoesIsDoneAsItsTask() {
        var task = agreed(mentor("99XX00"), action("Ring", "MUNICIPALITY", "9901", "attendance-officer"));

        finish(mentor("99XX00"), task).statusCode(409).body("type", equalTo("/problems/action-is-a-task"));
        finish(mentor("99XX00"), "00000000-0000-0000-0000-000000000001").statusCode(404);
    }

    @Test
    void sentTwiceItIsAgreedOnce() {
        var wish = action("Find a quiet room", "SCHOOL", "99XX00", "mentor");

        var first = agreed(mentor("99XX00").header("Idempotency-Key", "room-1"), wish);
        var again = agreed(mentor("99XX00").header("Idempotency-Key", "room-1"), wish);

        assertThat(again).isEqualTo(first);
        actions(mentor("99XX00")).body("items.id", contains(first));
        planned.agree(
                        mentor("99XX00").header("Idempotency-Key", "room-1"),
                        action("Something else", "SCHOOL", "99XX00", "mentor"))
                .statusCode(422);
        planned.agree(mentor("99XX00").header("Idempotency-Key", "k".repeat(65)), wish)
                .statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # asked and yet to answer, not at all, or of another place
            GGZ,          00000003, youth-care-professional
            GGD,          00000009, youth-physician
            MUNICIPALITY, 9902,     attendance-officer
            SCHOOL,       99XX01,   mentor
            """)
    void onlyWhoTakesPartGetsSomethingToDo(String kind, String identifier, String role) {
        planned.agree(mentor("99XX00"), action("Ring", kind, identifier, role))
                .statusCode(422)
                .body("type", equalTo("/problems/owner-does-not-take-part"));
    }

    @Test
    void whatIsPastCannotBeAgreed() {
        var late = new HashMap<>(family("Get up at eight", "pupil"));
        late.put("dueOn", "2026-11-29");

        planned.agree(mentor("99XX00"), late).statusCode(422).body("type", equalTo("/problems/day-is-past"));
        late.put("dueOn", "2026-11-30");
        planned.agree(mentor("99XX00"), late).statusCode(201);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        planned.agree(mentor("99XX00"), Map.of("what", "a".repeat(1001), "dueOn", "soon"))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/what", "/ownerKind", "/ownerIdentifier", "/ownerRole", "/dueOn"));
        planned.agree(mentor("99XX00"), action("Ring", "BAKERY", "1", "baker"))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/ownerKind", "/ownerRole"));
        planned.agree(mentor("99XX00"), action("Ring", "CONSORTIUM", "00000004", "consortium-adviser"))
                .statusCode(400)
                .body("errors.pointer", contains("/ownerRole"));
    }

    @Test
    void whoMayNotChangeThePlanAgreesOnNothing() {
        var wish = family("Get up at eight", "pupil");

        planned.agree(planned.family.pupil(), wish).statusCode(403);
        planned.agree(somebody("CONSORTIUM", "00000004", "consortium-adviser"), wish)
                .statusCode(404);
        planned.agree(mentor("99XX01"), wish).statusCode(404);
        mentor("99XX01").get(planned.path + "/actions").then().statusCode(404);
    }

    @Test
    void anActionIsPartOfAPlanThatLasts() {
        var other = new PlannedCase(handler);

        other.agree(mentor("99XX00"), family("Get up", "pupil"))
                .statusCode(404)
                .body("type", equalTo("/problems/no-plan-yet"));

        planned.closes();
        planned.agree(mentor("99XX00"), family("Get up", "pupil"))
                .statusCode(409)
                .body("type", equalTo("/problems/case-is-closed"));
    }

    @Test
    void theTimelineTellsWhoDoesItAndNoEventWhat() {
        agreed(mentor("99XX00"), action("Ring the general practitioner", "GGD", GGD, "youth-physician"));

        var timeline = planned.family
                .pupil()
                .get("/v1/young-people/" + planned.events.youngPersonId() + "/timeline")
                .asString();
        assertThat(timeline)
                .contains("Er is een afspraak bij het plan: de jeugdarts doet dit uiterlijk op 11 december 2026.")
                .contains("Ring the general practitioner");
        assertThat(CasesDatabase.announcedAbout(planned.events.youngPersonId()))
                .containsExactlyInAnyOrder("nl.coordinationtasks.assigned.v1", "nl.timelines.entry-added.v1");
        assertThat(CasesDatabase.ask(
                        "select string_agg(event::text, '') from announced where subject = '%s'",
                        planned.events.youngPersonId()))
                .doesNotContain("practitioner");
    }

    @Test
    void whatAnOrganisationLeavesBehindIsForTheSchool() {
        var task = agreed(mentor("99XX00"), action("Ring", "MUNICIPALITY", "9901", "attendance-officer"));
        var participation = CasesDatabase.ask(
                "select id from participation where case_id = '%s' and organisation_kind = 'MUNICIPALITY'",
                planned.caseId);

        mentor("99XX00")
                .contentType("application/json")
                .body(Map.of("reason", "Not needed any more"))
                .post("/v1/cases/" + planned.caseId + "/participations/" + participation + "/ending")
                .then()
                .statusCode(204);

        actions(planned.family.pupil())
                .body("items.id", contains(task))
                .body("items.owner.kind", contains("SCHOOL"))
                .body("items.status", contains("OPEN"));
    }

    private static Map<String, String> family(String what, String role) {
        return Map.of("what", what, "ownerKind", "FAMILY", "ownerRole", role, "dueOn", "2026-12-11");
    }

    private String agreed(RequestSpecification by, Map<String, String> action) {
        return planned.agree(by, action)
                .statusCode(201)
                .body("what", equalTo(action.get("what")))
                .body("status", equalTo("OPEN"))
                .extract()
                .path("id");
    }

    private ValidatableResponse actions(RequestSpecification by) {
        return by.get(planned.path + "/actions").then().statusCode(200);
    }

    private ValidatableResponse finish(RequestSpecification by, String action) {
        return by.post(planned.path + "/actions/" + action + "/completion").then();
    }
}

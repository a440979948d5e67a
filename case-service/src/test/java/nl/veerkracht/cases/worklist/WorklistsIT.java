package nl.veerkracht.cases.worklist;

import static nl.veerkracht.cases.CasesDatabase.ask;
import static nl.veerkracht.cases.People.coordinator;
import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.People.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.TestClock;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.family.AFamily;
import nl.veerkracht.cases.participation.ParticipationRows;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A school, an officer and a physician with a case, each with lists of their own. Every test has a municipality of its own. */
@WithRealParts
class WorklistsIT {
    private static final AtomicInteger NUMBER = new AtomicInteger(100);
    private static final Duration THREE_WEEKS = Duration.ofDays(21);

    @Inject
    EventHandler handler;

    @Inject
    TestClock clock;

    private final String number = String.valueOf(NUMBER.incrementAndGet());
    private final String municipality = "7" + number;
    private final String school = "88W" + number;
    private final String healthService = "00000007" + number;
    private final SchoolEvents pupil = new SchoolEvents(UUID.randomUUID(), school, municipality);
    private UUID caseId = UUID.randomUUID();

    @BeforeEach
    void aCase() {
        caseId = aCase(pupil);
    }

    @AfterEach
    void itIsMondayMorning() {
        clock.reset();
    }

    private UUID aCase(SchoolEvents about) {
        handler.handle(List.of(about.enrolled(), about.raised(SignalKind.FREQUENT)));
        return CasesDatabase.openCaseOf(about.youngPersonId());
    }

    @Test
    void whatIsToBeDoneIsMineAndOnTheDayItIsForToday() {
        assertThat(ids(mentor(school), "mine")).containsExactly(caseId);
        assertThat(ids(mentor(school), "today")).isEmpty();
        mentor(school)
                .get("/v1/worklists/mine")
                .then()
                .statusCode(200)
                .body("items[0].youngPersonId", equalTo(pupil.youngPersonId().toString()))
                .body("items[0].step", equalTo("SCHOOL_TALK"))
                .body("items[0].ownDeadline", equalTo("2026-12-04"))
                .body("items[0].waitsFor", equalTo(List.of()));

        clock.moveTo(TestClock.MONDAY_MORNING.plus(Duration.ofDays(4)));

        assertThat(ids(mentor(school), "today")).containsExactly(caseId);
    }

    @Test
    void aMentorWhoIsKnownSeesWhatIsForThemAndNotWhatIsForAnother() {
        var staff = nl.veerkracht.dev.RealParts.tokenFor("mentor-" + school)
                .organisation("SCHOOL", school)
                .roles("mentor")
                .staffNumber("M1")
                .token();
        CasesDatabase.run("update task set mentor_ref = '%s' where case_id = '%s' and kind = 'SCHOOL_TALK_INVITE'"
                .formatted(nl.veerkracht.contracts.StaffRef.of(school, "M1"), caseId));

        io.restassured.RestAssured.given()
                .auth()
                .oauth2(staff)
                .get("/v1/worklists/mine")
                .then()
                .body("items.ownDeadline", equalTo(List.of("2026-12-04")));

        CasesDatabase.run("update task set mentor_ref = gen_random_uuid() where case_id = '%s'".formatted(caseId));

        io.restassured.RestAssured.given()
                .auth()
                .oauth2(staff)
                .get("/v1/worklists/mine")
                .then()
                .body("items", equalTo(List.of()));
    }

    @Test
    void whatColleaguesInAnotherRoleHaveToDoIsNotMineAndIsOfTheOrganisation() {
        assertThat(ids(coordinator(school), "mine")).isEmpty();
        assertThat(ids(coordinator(school), "team")).isEmpty();
        assertThat(ids(mentor(school), "team")).containsExactly(caseId);
        assertThat(ids(coordinator(school), "organisation")).containsExactly(caseId);
    }

    @Test
    void whoDirectsTheCaseHasItOnTheirList() {
        support().post("/v1/cases/" + caseId + "/director").then().statusCode(204);

        assertThat(ids(support(), "mine")).containsExactly(caseId);
        assertThat(ids(support(), "team")).containsExactly(caseId);
        support().get("/v1/worklists/mine").then().body("items[0].caseDirector.own", equalTo(true));
    }

    @Test
    void whoSaidYesHasANewCaseUntilTheyDoSomethingOrAWeekHasPassed() {
        CasesDatabase.run("insert into organisation values ('MUNICIPALITY', '%s', 'Testdam', '2026-01-01')"
                .formatted(municipality));
        invite("MUNICIPALITY", municipality, "attendance-officer");
        assertThat(ids(anOfficer(), "organisation")).isEmpty();

        accept(anOfficer());

        assertThat(ids(anOfficer(), "new")).containsExactly(caseId);
        clock.later(Duration.ofDays(8));
        assertThat(ids(anOfficer(), "new")).isEmpty();
    }

    @Test
    void aCaseInWhichOneDidSomethingIsNotNewAnyMore() {
        takesPart("GGD", healthService, "youth-physician");
        assertThat(ids(aPhysician(), "new")).containsExactly(caseId);

        writesANote();

        assertThat(ids(aPhysician(), "new")).isEmpty();
    }

    @Test
    void whileTheSchoolHasSomethingToDoTheOfficerWaits() {
        takesPart("MUNICIPALITY", municipality, "attendance-officer");

        assertThat(ids(anOfficer(), "waiting")).containsExactly(caseId);
        assertThat(ids(mentor(school), "waiting")).isEmpty();
        anOfficer().get("/v1/worklists/waiting").then().body("items[0].waitsFor", equalTo(List.of("SCHOOL")));
    }

    /** What the physician has to do tells that there is contact, of which an officer may not know; the school may. */
    @Test
    void whoMayNotKnowOfAConsultDoesNotWaitForIt() {
        takesPart("MUNICIPALITY", municipality, "attendance-officer");
        onlyTaskIs("HOLD_CONSULT", "GGD", healthService, "youth-physician");
        CasesDatabase.run("update care_case set step = 'CONSULT', step_apart = 'REFERRAL' where id = '" + caseId + "'");

        assertThat(ids(anOfficer(), "waiting")).isEmpty();
        assertThat(ids(mentor(school), "waiting")).containsExactly(caseId);
        anOfficer()
                .get("/v1/worklists/organisation")
                .then()
                .body("items.step", equalTo(List.of("REFERRAL")))
                .body("items[0].waitsFor", equalTo(List.of()));
        assertThat(ids(anOfficer(), "organisation?step=CONSULT")).isEmpty();
        assertThat(ids(anOfficer(), "organisation?step=REFERRAL")).containsExactly(caseId);
        assertThat(ids(mentor(school), "organisation?step=CONSULT")).containsExactly(caseId);
    }

    @Test
    void whatWasAskedInConfidenceIsOnNobodyElsesListAndInNoCount() {
        takesPart("MUNICIPALITY", municipality, "attendance-officer");
        onlyTaskIs("TALK_WITH_FAMILY", "GGD", healthService, "youth-physician");
        takesPart("GGD", healthService, "youth-physician");

        for (var who : List.of(anOfficer(), mentor(school), coordinator(school))) {
            assertThat(ids(who, "waiting")).isEmpty();
            assertThat(ids(who, "today")).isEmpty();
        }
        assertThat(counts(anOfficer())).containsEntry("waiting", 0);
        assertThat(counts(mentor(school))).containsEntry("waiting", 0);
        assertThat(ids(aPhysician(), "today")).containsExactly(caseId);
        assertThat(counts(aPhysician())).containsEntry("today", 1);
    }

    @Test
    void aCaseInWhichNobodyDoesAnythingStandsStill() {
        takesPart("MUNICIPALITY", municipality, "attendance-officer");
        assertThat(ids(anOfficer(), "still")).isEmpty();

        clock.later(THREE_WEEKS);

        assertThat(ids(anOfficer(), "still")).containsExactly(caseId);
        assertThat(ids(mentor(school), "still")).containsExactly(caseId);
        anOfficer().get("/v1/worklists/still").then().body("items[0].movedOn", equalTo("2026-11-27"));
    }

    /** The note moves the case for who may know of it, and for the others it goes on standing still. */
    @Test
    void whatOneMayNotKnowOfMovesNothing() {
        takesPart("MUNICIPALITY", municipality, "attendance-officer");
        takesPart("GGD", healthService, "youth-physician");
        clock.later(THREE_WEEKS);

        writesANote();

        assertThat(ids(aPhysician(), "still")).isEmpty();
        assertThat(ids(anOfficer(), "still")).containsExactly(caseId);
        assertThat(ids(mentor(school), "still")).containsExactly(caseId);
        anOfficer().get("/v1/worklists/organisation").then().body("items.movedOn", equalTo(List.of("2026-11-27")));
    }

    @Test
    void aTaskThatIsDoneMovesTheCaseAndWhatASystemReportsDoesNot() {
        clock.later(THREE_WEEKS);
        handler.handle(List.of(pupil.raised(SignalKind.LONG)));
        assertThat(ids(mentor(school), "still")).containsExactly(caseId);

        complete(mentor(school), "SCHOOL_TALK_INVITE", "DONE");

        assertThat(ids(mentor(school), "still")).isEmpty();
    }

    /** A guest from another municipality, another school, another organisation and the family: nothing at all. */
    @Test
    void whoDoesNotTakePartHasNothingOnAnyList() {
        var family = new AFamily(pupil.youngPersonId(), caseId, LocalDate.of(2010, 5, 1));
        for (var who : List.of(
                anOfficer(),
                aPhysician(),
                mentor("88Z999"),
                somebody("SCHOOL", school, "administrator"),
                family.pupil())) {
            for (var list : Worklist.values()) {
                assertThat(ids(who, list.inAddress())).as("%s", list).isEmpty();
            }
            assertThat(counts(who).values()).allMatch(count -> count == 0);
        }
    }

    @Test
    void aClosedCaseIsOnNoListOfCases() {
        CasesDatabase.run("update task set status = 'DONE', outcome = 'DONE' where case_id = '" + caseId + "'");
        CasesDatabase.run("update care_case set status = 'CLOSED', step = 'CLOSED' where id = '" + caseId + "'");

        assertThat(counts(mentor(school)).values()).allMatch(count -> count == 0);
    }

    @ParameterizedTest
    @EnumSource(Worklist.class)
    void whatIsCountedIsWhatIsShownInOnePageAndInMany(Worklist list) {
        for (var each = 0; each < 6; each++) {
            aCase(new SchoolEvents(UUID.randomUUID(), school, municipality));
        }
        clock.later(THREE_WEEKS);

        for (Supplier<RequestSpecification> who :
                List.<Supplier<RequestSpecification>>of(() -> mentor(school), () -> coordinator(school))) {
            var whole = ids(who.get(), list.inAddress());
            assertThat(counts(who.get())).containsEntry(list.inAddress(), whole.size());
            assertThat(whole).doesNotHaveDuplicates();
            assertThat(paged(who, "/v1/worklists/" + list.inAddress() + "?limit=2"))
                    .isEqualTo(whole);
        }
    }

    @Test
    void aListIsNarrowedDownByStepAndBySchool() {
        assertThat(ids(mentor(school), "mine?step=SCHOOL_TALK&schoolId=" + school))
                .containsExactly(caseId);
        assertThat(ids(mentor(school), "mine?step=PLAN")).isEmpty();
        assertThat(ids(mentor(school), "mine?schoolId=88Z999")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"step=LATE", "schoolId=<b>", "cursor=x", "limit=0", "limit=900"})
    void whatCannotBeAskedIsSaid(String query) {
        mentor(school).get("/v1/worklists/mine?" + query).then().statusCode(400);
    }

    @Test
    void thereIsNoOtherList() {
        mentor(school).get("/v1/worklists/everybody").then().statusCode(404);
        mentor(school)
                .get("/v1/worklists")
                .then()
                .statusCode(200)
                .body("items.list", hasItems("today", "mine", "new", "waiting", "still", "team", "organisation"));
    }

    @Test
    void whoIsShownOnAListIsOnRecord() {
        ids(mentor(school), "mine");

        assertThat(ask(
                        "select count(*) from access_log where data_subject = '%s' and record like '%%/v1/worklists/{list}%%'",
                        pupil.youngPersonId()))
                .isEqualTo("1");
    }

    private RequestSpecification support() {
        return somebody("SCHOOL", school, "support-coordinator").contentType(ContentType.JSON);
    }

    private RequestSpecification anOfficer() {
        return officer(municipality);
    }

    private RequestSpecification aPhysician() {
        return somebody("GGD", healthService, "youth-physician");
    }

    private static List<UUID> ids(RequestSpecification who, String list) {
        return who
                .get("/v1/worklists/" + list)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", String.class)
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    private static List<UUID> paged(Supplier<RequestSpecification> who, String first) {
        var all = new ArrayList<UUID>();
        for (var next = first; next != null; ) {
            var page = who.get()
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            page.getList("items.id", String.class).forEach(id -> all.add(UUID.fromString(id)));
            next = page.getString("next");
        }
        return all;
    }

    private static Map<String, Integer> counts(RequestSpecification who) {
        var page = who.get("/v1/worklists").then().statusCode(200).extract().jsonPath();
        var counts = new java.util.HashMap<String, Integer>();
        List<Map<String, ?>> items = page.getList("items");
        items.forEach(item -> counts.put(String.valueOf(item.get("list")), (Integer) item.get("count")));
        return counts;
    }

    private void takesPart(String kind, String identifier, String role) {
        ParticipationRows.activeSince("2026-11-27", caseId, kind, identifier, role);
    }

    private void onlyTaskIs(String kind, String ownerKind, String identifier, String role) {
        CasesDatabase.run("update task set status = 'DONE', outcome = 'DONE' where case_id = '" + caseId + "'");
        CasesDatabase.run("""
                insert into task (id, case_id, young_person_id, kind, owner_kind, owner_identifier, owner_role, due_on,
                                  status, school_id)
                values (gen_random_uuid(), '%s', '%s', '%s', '%s', '%s', '%s', '2026-12-20', 'OPEN', '%s')
                """.formatted(caseId, pupil.youngPersonId(), kind, ownerKind, identifier, role, school));
    }

    private void writesANote() {
        aPhysician()
                .contentType(ContentType.JSON)
                .body("""
                        {"class": "MEDICAL", "happenedOn": "2026-11-27", "observation": "Sleeps four hours."}""")
                .post("/v1/cases/" + caseId + "/notes")
                .then()
                .statusCode(201);
    }

    private void invite(String kind, String identifier, String role) {
        coordinator(school)
                .contentType(ContentType.JSON)
                .body("""
                        {"organisationKind": "%s", "organisationIdentifier": "%s", "role": "%s", "reason": "Talk."}""".formatted(kind, identifier, role))
                .post("/v1/cases/" + caseId + "/participations")
                .then()
                .statusCode(201);
    }

    private void accept(RequestSpecification who) {
        complete(who, "JOIN_CASE", "ACCEPTED");
    }

    private void complete(RequestSpecification who, String kind, String outcome) {
        String task = who.get("/v1/tasks?status=OPEN&kind=" + kind + "&caseId=" + caseId)
                .then()
                .extract()
                .path("items[0].id");
        who.contentType(ContentType.JSON)
                .body("{\"outcome\": \"" + outcome + "\"}")
                .post("/v1/tasks/" + task + "/completion")
                .then()
                .statusCode(204);
    }
}

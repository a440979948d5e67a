package nl.veerkracht.cases.talk;

import static nl.veerkracht.cases.People.coordinator;
import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.People.physician;
import static nl.veerkracht.cases.SchoolEvents.DETECTED;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.family.AFamily;
import nl.veerkracht.cases.participation.ParticipationRows;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.consumer.EventHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pupil of fourteen and the parents ask to talk; the school and a physician take part, the officer was asked to. */
@WithRealParts
class TalkIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final String FIVE_WORKING_DAYS_LATER = "2026-12-07";
    private static final UUID MENTOR = UUID.randomUUID();

    @Inject
    EventHandler handler;

    private final SchoolEvents events = aboutSomebody();
    private final String path = "/v1/young-people/" + events.youngPersonId() + "/talk-requests";
    private UUID caseId = UUID.randomUUID();
    private AFamily family = new AFamily(UUID.randomUUID(), caseId, TODAY);

    @BeforeEach
    void aCaseInWhichSeveralTakePart() {
        CasesDatabase.rememberAnnouncements();
        handler.handle(List.of(events.enrolled(MENTOR, null, DETECTED), events.raised(SignalKind.FREQUENT)));
        caseId = CasesDatabase.openCaseOf(events.youngPersonId());
        family = new AFamily(events.youngPersonId(), caseId, TODAY.minusYears(14));
        family.everyone();
        ParticipationRows.active(caseId, "GGD", "00000001234567890001", "youth-physician");
        ParticipationRows.invited(caseId, "MUNICIPALITY", "9901", "attendance-officer");
        CasesDatabase.run("delete from announced");
    }

    @Test
    void theMentorGetsATaskAndTheFamilyHearsWhatCameOfIt() {
        asked(family.pupil(), wish("SCHOOL", "mentor", "About gym"))
                .body("role", equalTo("mentor"))
                .body("status", equalTo("OPEN"))
                .body("dueOn", equalTo(FIVE_WORKING_DAYS_LATER));

        var task = talkTask(mentor("99XX00"))
                .body("items.reason", contains("About gym"))
                .body("items.dueOn", contains(FIVE_WORKING_DAYS_LATER))
                .extract()
                .path("items[0].id")
                .toString();
        assertThat(CasesDatabase.ask("select mentor_ref from task where id = '%s'", task))
                .isEqualTo(MENTOR.toString());
        complete(coordinator("99XX00"), task, "DONE").statusCode(422);
        complete(coordinator("99XX00"), task, "NOT_REACHED").statusCode(204);

        family.pupil()
                .get(path)
                .then()
                .statusCode(200)
                .body("items.status", contains("DONE"))
                .body("items.outcome", contains("NOT_REACHED"));
        asked(family.pupil(), wish("SCHOOL", "mentor", null));
        family.pupil().get(path).then().body("items.status", contains("OPEN", "DONE"));
    }

    @Test
    void nothingThatWasWrittenIsInAnEvent() {
        asked(family.pupil(), wish("SCHOOL", "mentor", "About gym"));

        assertThat(CasesDatabase.announcedAbout(events.youngPersonId()))
                .containsExactly("nl.coordinationtasks.assigned.v1");
        assertThat(CasesDatabase.ask("select event::text from announced where subject = '%s'", events.youngPersonId()))
                .doesNotContain("gym");
    }

    @Test
    void noOtherOrganisationSeesThatItWasAsked() {
        var before = deadline();

        asked(family.pupil(), wish("GGD", null, "About gym"));

        var task = talkTask(physician())
                .body("items.reason", contains("About gym"))
                .extract()
                .path("items[0].id")
                .toString();
        mentor("99XX00").get("/v1/tasks?caseId=" + caseId).then().body("items.kind", not(hasItem("TALK_WITH_FAMILY")));
        complete(mentor("99XX00"), task, "TALKED").statusCode(404);
        assertThat(deadline()).isEqualTo(before);
        complete(physician(), task, "APPOINTMENT_MADE").statusCode(204);
    }

    @Test
    void aGuestSchoolSeesOnlyWhatItWasAskedItself() {
        handler.handle(List.of(events.at("99XX01").raised(SignalKind.LONG)));
        asked(family.pupil(), wish("SCHOOL", "mentor", null));

        talkTask(mentor("99XX01")).body("items", empty());
        talkTask(coordinator("99XX00")).body("items.status", contains("OPEN"));
    }

    @Test
    void withinAFamilyEveryoneAsksForThemselves() {
        asked(family.pupil(), wish("SCHOOL", "mentor", null));

        family.parent("mother").get(path).then().statusCode(200).body("items", empty());
        mentor("99XX00").get(path).then().statusCode(200).body("items", empty());
        asked(family.parent("mother"), wish("SCHOOL", "mentor", null));
        family.parent("stepfather").get(path).then().statusCode(404);
        mentor("99XX01").get(path).then().statusCode(404);
    }

    @Test
    void whoHasYetToAnswerIsNotAskedAgain() {
        asked(family.pupil(), wish("SCHOOL", "mentor", null));

        ask(family.pupil(), wish("SCHOOL", "mentor", null))
                .statusCode(409)
                .body("type", equalTo("/problems/already-asked-to-talk"));
        asked(family.pupil(), wish("SCHOOL", "support-coordinator", null));
    }

    @Test
    void nobodyAsksWithoutEnd() {
        for (var number = 1; number <= 10; number++) {
            var task = asked(family.pupil(), wish("GGD", null, null))
                    .extract()
                    .path("id")
                    .toString();
            complete(physician(), task, "TALKED").statusCode(204);
        }

        ask(family.pupil(), wish("GGD", null, null))
                .statusCode(429)
                .body("type", equalTo("/problems/too-many-talk-requests"));
        asked(family.parent("mother"), wish("GGD", null, null));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # whom,       role
            MUNICIPALITY, -
            SCHOOL,       -
            SCHOOL,       youth-physician
            GGD,          mentor
            """)
    void onlyWhoTakesPartIsAsked(String kind, @Nullable String role) {
        ask(family.pupil(), wish(kind, role, null))
                .statusCode(422)
                .body("type", equalTo("/problems/nobody-to-talk-to"));
    }

    @Test
    void inTheCaseOfAnotherNobodyIsAsked() {
        var wish = Map.of("with", UUID.randomUUID().toString());

        ask(family.pupil(), wish).statusCode(422).body("type", equalTo("/problems/nobody-to-talk-to"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # age, pupil, mother, stepfather (status of asking)
            11, 404, 201, 404
            14, 201, 201, 404
            18, 201, 404, 404
            """)
    void onlyWhoMayReadAtThatAgeAsks(int age, int pupil, int mother, int stepfather) {
        family.born(TODAY.minusYears(age));
        var wish = wish("SCHOOL", "mentor", null);

        ask(family.pupil(), wish).statusCode(pupil);
        ask(family.parent("mother"), wish).statusCode(mother);
        ask(family.parent("stepfather"), wish).statusCode(stepfather);
        ask(mentor("99XX00"), wish).statusCode(403);
        ask(officer("9902"), wish).statusCode(404);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        var wish = Map.of("with", "somebody", "role", "friend", "about", "a".repeat(501));

        ask(family.pupil(), wish).statusCode(400).body("errors.pointer", hasItems("/with", "/role", "/about"));
        ask(family.pupil(), Map.of()).statusCode(400).body("errors.pointer", contains("/with"));
    }

    private Map<String, ?> wish(String kind, @Nullable String role, @Nullable String about) {
        var wish = new HashMap<String, @Nullable String>();
        wish.put(
                "with",
                CasesDatabase.ask(
                        "select id from participation where case_id = '%s' and organisation_kind = '%s'"
                                + " order by organisation_identifier limit 1",
                        caseId, kind));
        wish.put("role", role);
        wish.put("about", about);
        return wish;
    }

    private ValidatableResponse ask(RequestSpecification who, Map<String, ?> wish) {
        return who.contentType(ContentType.JSON).body(wish).post(path).then();
    }

    private ValidatableResponse asked(RequestSpecification who, Map<String, ?> wish) {
        return ask(who, wish).statusCode(201);
    }

    private ValidatableResponse talkTask(RequestSpecification who) {
        return who.get("/v1/tasks?kind=TALK_WITH_FAMILY&caseId=" + caseId)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse complete(RequestSpecification who, String task, String outcome) {
        return who.contentType(ContentType.JSON)
                .body(Map.of("outcome", outcome))
                .post("/v1/tasks/" + task + "/completion")
                .then();
    }

    private String deadline() {
        return mentor("99XX00").get("/v1/cases/" + caseId).then().extract().path("nextDeadline");
    }
}

package nl.veerkracht.cases.access;

import static nl.veerkracht.cases.People.coordinator;
import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.ofNoOrganisation;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.People.somebody;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WithRealParts
class CaseAccessIT {
    @Inject
    EventHandler handler;

    @Inject
    Access access;

    private final SchoolEvents pupil = aboutSomebody();
    private UUID caseId = UUID.randomUUID();

    @BeforeEach
    void aCase() {
        handler.handle(List.of(pupil.raised(SignalKind.FREQUENT)));
        caseId = CasesDatabase.openCaseOf(pupil.youngPersonId());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind,       identifier, role,                answer
            SCHOOL,       99XX00,     mentor,              200
            SCHOOL,       99XX00,     absence-coordinator, 200
            SCHOOL,       99XX00,     support-coordinator, 200
            SCHOOL,       99XX01,     mentor,              404
            SCHOOL,       99XX00,     attendance-officer,  404
            SCHOOL,       99XX00,     headmaster,          404
            SCHOOL,       99XX00,     administrator,       404
            MUNICIPALITY, 9901,       attendance-officer,  404
            MUNICIPALITY, 9902,       attendance-officer,  404
            MUNICIPALITY, 9901,       mentor,              404
            GGD,          00000001,   youth-physician,     404
            CONSORTIUM,   00000002,   administrator,       404
            CONSORTIUM,   00000002,   regional-analyst,    404
            CIRCUS,       99XX00,     mentor,              404
            """)
    void onlyTheSchoolKnowsANewCase(String kind, String identifier, String role, int answer) {
        assertAnswers(() -> somebody(kind, identifier, role), answer);
    }

    @Test
    void anOfficerKnowsItFromTheDayOfJoiningAndNoOtherMunicipalityDoes() {
        join("MUNICIPALITY", "9901", "attendance-officer", "2026-11-30", "null");

        assertAnswers(() -> officer("9901"), 200);
        assertAnswers(() -> officer("9902"), 404);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # identifier, from,       until,        answer
            9901,         2026-12-01, null,         404
            9901,         2026-11-01, '2026-12-01', 200
            9901,         2026-11-01, '2026-11-30', 404
            9902,         2026-11-01, null,         404
            """, quoteCharacter = '"')
    void takingPartHasABeginningAndAnEndAndIsForTheMunicipalityOfResidence(
            String identifier, String from, String until, int answer) {
        join("MUNICIPALITY", identifier, "attendance-officer", from, until);

        assertAnswers(() -> officer(identifier), answer);
    }

    @Test
    void aTokenMustSayForWhichOrganisation() {
        assertAnswers(() -> ofNoOrganisation(), 403);
    }

    @Test
    void withoutATokenThereIsNothing() {
        assertAnswers(RestAssured::given, 401);
    }

    @Test
    void whoMayNotKnowGetsTheAnswerOfWhatDoesNotExist() {
        var denied = mentor("99XX01").get("/v1/cases/" + caseId).body().asString();
        var missing =
                mentor("99XX01").get("/v1/cases/" + UUID.randomUUID()).body().asString();

        assertThat(denied.replace(caseId.toString(), "")).isEqualTo(missing.replaceAll("[0-9a-f-]{36}", ""));
    }

    @Test
    void aCaseSaysWhatIsDueFirst() {
        mentor("99XX00")
                .get("/v1/cases/" + caseId)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("youngPersonId", equalTo(pupil.youngPersonId().toString()))
                .body("schoolId", equalTo("99XX00"))
                .body("status", equalTo("OPEN"))
                .body("step", equalTo("SCHOOL_TALK"))
                .body("openedOn", equalTo("2026-11-27"))
                .body("nextDeadline", equalTo("2026-12-04"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind,       identifier, role
            SCHOOL,       99XX00,     mentor
            SCHOOL,       99XX01,     absence-coordinator
            MUNICIPALITY, 9901,       attendance-officer
            MUNICIPALITY, 9902,       attendance-officer
            GGD,          00000001,   youth-physician
            CONSORTIUM,   00000002,   administrator
            """)
    void everyListHoldsExactlyWhatThePolicyAllows(String kind, String identifier, String role) {
        join("MUNICIPALITY", "9901", "attendance-officer", "2026-11-30", "null");
        var actor = new Actor("somebody", kind, identifier, Set.of(role), Set.of(), null);
        var reader = access.reader(actor).orElseThrow();

        var listed = walk(() -> somebody(kind, identifier, role), "/v1/cases?limit=7");

        var allowed = CasesDatabase.column("id", "care_case").stream()
                .filter(id -> reader.decideIdentity(
                                access.aboutCase(UUID.fromString(id)).facts())
                        .isFull())
                .collect(Collectors.toSet());
        assertThat(listed).doesNotHaveDuplicates();
        assertThat(new HashSet<>(listed)).isEqualTo(allowed);
    }

    @Test
    void casesAreFoundByYoungPersonAndStatus() {
        var ofPupil = "/v1/cases?youngPersonId=" + pupil.youngPersonId();

        assertThat(walk(() -> coordinator("99XX00"), ofPupil + "&status=OPEN")).containsExactly(caseId.toString());
        assertThat(walk(() -> coordinator("99XX00"), ofPupil + "&status=CLOSED"))
                .isEmpty();
        assertThat(walk(() -> coordinator("99XX00"), "/v1/cases?youngPersonId=" + UUID.randomUUID()))
                .isEmpty();
    }

    @Test
    void everythingWrongWithAQuestionIsToldAtOnce() {
        mentor("99XX00")
                .get("/v1/cases?youngPersonId=me&status=HALF&limit=1000&cursor=x")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", equalTo(List.of("/youngPersonId", "/status", "/cursor", "/limit")));
    }

    private static List<String> walk(java.util.function.Supplier<RequestSpecification> who, String first) {
        var ids = new java.util.ArrayList<String>();
        for (var next = first; next != null; ) {
            var page = who.get()
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.id", String.class));
            next = page.getString("next");
        }
        return ids;
    }

    private void assertAnswers(java.util.function.Supplier<RequestSpecification> who, int answer) {
        for (var path : List.of(
                "/v1/cases/" + caseId,
                "/v1/cases/" + caseId + "/participations",
                "/v1/young-people/" + pupil.youngPersonId() + "/timeline")) {
            who.get().get(path).then().statusCode(answer);
        }
    }

    private void join(String kind, String identifier, String role, String from, String until) {
        CasesDatabase.run("""
                insert into participation (id, case_id, young_person_id, organisation_kind, organisation_identifier,
                                           role, status, from_day, until_day, case_opened_on, case_school_id)
                select gen_random_uuid(), id, young_person_id, '%s', '%s', '%s', 'ACTIVE', '%s', %s, opened_on, school_id
                from care_case where id = '%s'
                """.formatted(kind, identifier, role, from, until, caseId));
    }
}

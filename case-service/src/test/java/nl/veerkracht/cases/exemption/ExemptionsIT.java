package nl.veerkracht.cases.exemption;

import static nl.veerkracht.cases.CasesDatabase.column;
import static nl.veerkracht.cases.CasesDatabase.count;
import static nl.veerkracht.cases.People.coordinator;
import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An officer records until when a pupil of fourteen is exempt; today is Monday 30 November 2026. */
@WithRealParts
class ExemptionsIT {
    private static final LocalDate BORN = LocalDate.of(2012, 11, 30);

    @Inject
    EventHandler handler;

    private final SchoolEvents events = aboutSomebody();
    private UUID caseId = UUID.randomUUID();
    private AFamily family = new AFamily(UUID.randomUUID(), caseId, BORN);

    @BeforeEach
    void aCaseInWhichTheMunicipalityTakesPart() {
        handler.handle(List.of(events.raised(SignalKind.FREQUENT)));
        caseId = CasesDatabase.openCaseOf(events.youngPersonId());
        family = new AFamily(events.youngPersonId(), caseId, BORN);
        ParticipationRows.active(caseId, "MUNICIPALITY", "9901", "attendance-officer");
    }

    @Test
    void theOfficerRecordsItAndTheFamilyReadsIt() {
        family.everyone();
        record(officer("9901"), Map.of()).statusCode(201).body("municipality", equalTo("9901"));

        list(officer("9901"))
                .body("mayRecord", equalTo(true))
                .body("items.ground", contains("ARTICLE_5"))
                .body("items[0].until", equalTo("2027-07-31"));
        list(family.pupil()).body("items", hasSize(1)).body("mayRecord", equalTo(false));
        list(mentor("99XX00")).body("items", empty()).body("mayRecord", equalTo(false));
        list(officer("9902")).statusCode(404);
        timeline(officer("9901")).body("items.kind", hasItem("EXEMPTION_RECORDED"));
        timeline(mentor("99XX00")).body("items.kind", not(hasItem("EXEMPTION_RECORDED")));
    }

    /** Twenty working days before Saturday 31 July 2027: Monday 5 July. */
    @Test
    void theMunicipalityIsToldInTimeThatItEndsAndNobodyElseSeesThat() {
        record(officer("9901"), Map.of()).statusCode(201);

        assertThat(openTasks()).containsExactly("REVIEW_EXEMPTION MUNICIPALITY 9901 2027-07-05");
        assertThat(tasksSeenBy(officer("9901"))).contains("REVIEW_EXEMPTION");
        assertThat(tasksSeenBy(mentor("99XX00"))).doesNotContain("REVIEW_EXEMPTION");
        assertThat(tasksSeenBy(coordinator("99XX00"))).doesNotContain("REVIEW_EXEMPTION");
    }

    @Test
    void whatEndsSoonIsLookedAtTomorrowAndWhatHasEndedNotAtAll() {
        var first = id(record(officer("9901"), Map.of("until", "2026-12-04")));
        assertThat(openTasks()).containsExactly("REVIEW_EXEMPTION MUNICIPALITY 9901 2026-12-01");

        record(officer("9901"), Map.of("until", "2026-11-27", "replaces", first))
                .statusCode(201);

        assertThat(openTasks()).isEmpty();
        assertThat(column(
                        "outcome", "(select * from task where kind = 'REVIEW_EXEMPTION' and case_id = '%s') t", caseId))
                .containsExactly("NOT_NEEDED");
    }

    @Test
    void whatIsDifferentByNowTakesThePlaceOfTheFormerAndBothStay() {
        var first = id(record(officer("9901"), Map.of()));
        record(officer("9901"), Map.of()).statusCode(409).body("type", equalTo("/problems/changed-meanwhile"));

        record(officer("9901"), Map.of("ground", "ARTICLE_5A", "replaces", first))
                .statusCode(201);

        record(officer("9901"), Map.of("replaces", first)).statusCode(409);
        list(officer("9901"))
                .body("items.ground", contains("ARTICLE_5A", "ARTICLE_5"))
                .body("items[0].replaces", equalTo(first));
        timeline(officer("9901")).body("items.kind", hasItems("EXEMPTION_RECORDED", "EXEMPTION_CHANGED"));
        assertThat(openTasks()).hasSize(1);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndNothingIsRecorded() {
        family.everyone(); // only then it is known when somebody was born
        record(officer("9901"), Map.of("ground", "ILL", "from", "2012-11-29", "until", "2030-11-30", "replaces", "x"))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/ground", "/from", "/until", "/replaces"));
        record(officer("9901"), Map.of("until", "2026-07-31"))
                .statusCode(400)
                .body("errors.pointer", contains("/until"));
        record(mentor("99XX00"), Map.of()).statusCode(403).body("type", equalTo("/problems/only-the-officer-exempts"));
        record(officer("9902"), Map.of()).statusCode(404);
        assertThat(count("exemption where case_id = '%s'", caseId)).isZero();
    }

    @Test
    void sentTwiceItIsRecordedOnce() {
        record(officer("9901").header("Idempotency-Key", "exempt-" + caseId), Map.of())
                .statusCode(201);
        record(officer("9901").header("Idempotency-Key", "exempt-" + caseId), Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/done-before"));
        assertThat(count("exemption where case_id = '%s'", caseId)).isOne();
    }

    private ValidatableResponse record(RequestSpecification who, Map<String, String> changes) {
        var body = new HashMap<>(Map.of("ground", "ARTICLE_5", "from", "2026-11-01", "until", "2027-07-31"));
        body.putAll(changes);
        return who.contentType(ContentType.JSON)
                .body(body)
                .post("/v1/cases/" + caseId + "/exemptions")
                .then();
    }

    private static String id(ValidatableResponse answer) {
        return answer.statusCode(201).extract().path("id");
    }

    private ValidatableResponse list(RequestSpecification who) {
        return who.get("/v1/cases/" + caseId + "/exemptions").then();
    }

    private ValidatableResponse timeline(RequestSpecification who) {
        return who.get("/v1/young-people/" + events.youngPersonId() + "/timeline?limit=200")
                .then();
    }

    private List<String> tasksSeenBy(RequestSpecification who) {
        return who.get("/v1/tasks?limit=200&caseId=" + caseId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.kind");
    }

    private List<String> openTasks() {
        return column(
                "kind || ' ' || owner_kind || ' ' || owner_identifier || ' ' || due_on",
                "(select * from task where case_id = '%s' and status = 'OPEN' and kind = 'REVIEW_EXEMPTION') t",
                caseId);
    }
}

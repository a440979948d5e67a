package nl.veerkracht.cases.advice;

import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.People.physician;
import static nl.veerkracht.cases.People.somebody;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.advice.model.Advice;
import nl.veerkracht.cases.family.AFamily;
import nl.veerkracht.cases.participation.ParticipationRows;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A physician advises about a pupil of fourteen; the school reads it once the family has agreed. */
@WithRealParts
class AdviceIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final String PLACE = "A quiet place to work.";

    @Inject
    EventHandler handler;

    @Inject
    Advices advices;

    private final SchoolEvents events = aboutSomebody();
    private AFamily family = new AFamily(UUID.randomUUID(), UUID.randomUUID(), TODAY);
    private UUID caseId = UUID.randomUUID();

    @BeforeEach
    void aCaseInWhichAPhysicianTakesPart() {
        CasesDatabase.rememberAnnouncements();
        handler.handle(List.of(events.raised(SignalKind.FREQUENT)));
        caseId = CasesDatabase.openCaseOf(events.youngPersonId());
        family = new AFamily(events.youngPersonId(), caseId, TODAY.minusYears(14));
        family.everyone();
        join("GGD", "00000001234567890001", "youth-physician");
        join("MUNICIPALITY", "9901", "attendance-officer");
        CasesDatabase.run("delete from announced");
    }

    @Test
    void whatIsAdvisedIsReadByWhomThePolicyOpensItTo() {
        given(physician(), advice())
                .body("hoursPerWeek", equalTo(10))
                .body("daysPerWeek", nullValue())
                .body("adaptations", equalTo(PLACE))
                .body("startsOn", equalTo("2026-12-07"))
                .body("reviewOn", equalTo("2027-01-18"));

        for (var who : List.of(physician(), family.pupil(), family.parent("mother"))) {
            read(who).body("items.adaptations", contains(PLACE)).body("items.presenceOnly", contains(false));
        }
        for (var who : List.of(mentor("99XX00"), officer("9901"))) {
            read(who).body("items", empty());
        }
        family.parent("stepfather").get(path()).then().statusCode(404);
    }

    @Test
    void onceTheFamilyHasAgreedTheSchoolReadsItAndOnceItTakesThatBackNoLonger() {
        given(physician(), advice());
        assertThat(advices.isOpenToSchool(caseId)).isFalse();
        var consent = asked();
        answer(family.pupil(), consent);
        read(mentor("99XX00")).body("items", empty());
        answer(family.parent("mother"), consent);
        answer(family.parent("father"), consent);

        read(mentor("99XX00")).body("items.adaptations", contains(PLACE));
        timeline(mentor("99XX00")).body("items.kind", hasItems("ADVICE_GIVEN", "ADVICE_READY"));
        assertThat(advices.isOpenToSchool(caseId)).isTrue();

        post(family.pupil(), "/v1/consents/" + consent + "/withdrawal", Map.of())
                .statusCode(200);
        read(mentor("99XX00")).body("items", empty());
        assertThat(advices.isOpenToSchool(caseId)).isFalse();
    }

    @Test
    void theSchoolKnowsThatThereIsAdviceAndWhomToAsk() {
        given(physician(), advice());

        var entry = "items.find { it.kind == 'ADVICE_READY' }";
        var told = timeline(mentor("99XX00"))
                .body("items.kind", not(hasItem("ADVICE_GIVEN")))
                .body(entry + ".presenceOnly", equalTo(true))
                .body(entry + ".sentence", equalTo("Er is advies van de jeugdarts van de GGD; vraag de jeugdarts."));
        assertThat(told.extract().asString()).doesNotContain("quiet", "2027-01-18");
        timeline(officer("9901")).body("items.kind", not(hasItem("ADVICE_READY")));
        assertThat(CasesDatabase.ask("select string_agg(event::text, '') from announced where subject = '%s'"
                        .formatted(events.youngPersonId())))
                .doesNotContain("quiet");
    }

    @Test
    void aNewAdviceTakesThePlaceOfTheFormerWhichStays() {
        var first = idOf(given(physician(), advice()));
        var changed = new HashMap<>(advice());
        changed.put("hoursPerWeek", 15);
        changed.put("replaces", first);
        var second = idOf(given(physician(), changed).body("replaces", equalTo(first)));

        read(physician()).body("items.id", contains(second, first)).body("items.hoursPerWeek", contains(15, 10));
        assertThat(advices.latestOf(caseId).map(Advice::id)).contains(UUID.fromString(second));
        assertThat(CasesDatabase.column(
                        "status || ' ' || coalesce(outcome, '')",
                        "(select * from task where case_id = '%s' and kind = 'REVIEW_ADVICE' order by id) t",
                        caseId))
                .containsExactly("DONE NOT_NEEDED", "OPEN ");
        give(physician(), changed).statusCode(409).body("type", equalTo("/problems/changed-meanwhile"));
    }

    @Test
    void otherRulesAskWhetherThereIsAdviceSince() {
        assertThat(advices.latestOf(caseId)).isEmpty();
        assertThat(advices.isGivenSince(caseId, Instant.EPOCH)).isFalse();

        given(physician(), advice());
        var at = advices.latestOf(caseId).orElseThrow().givenAt();

        assertThat(advices.isGivenSince(caseId, at)).isTrue();
        assertThat(advices.isGivenSince(caseId, at.plusMillis(1))).isFalse();
    }

    @Test
    void whoGaveItLooksAtItAgainAndNobodyElseKnowsWhen() {
        given(physician(), advice());

        var task = physician()
                .get("/v1/tasks?kind=REVIEW_ADVICE&caseId=" + caseId)
                .then()
                .statusCode(200)
                .body("items.dueOn", contains("2027-01-18"))
                .extract()
                .path("items[0].id")
                .toString();
        mentor("99XX00").get("/v1/tasks?caseId=" + caseId).then().body("items.kind", not(hasItem("REVIEW_ADVICE")));
        post(mentor("99XX00"), "/v1/tasks/" + task + "/completion", Map.of("outcome", "DONE"))
                .statusCode(404);
        post(physician(), "/v1/tasks/" + task + "/completion", Map.of("outcome", "DONE"))
                .statusCode(204);
    }

    @Test
    void whenThePhysicianLeavesNobodyIsLeftToLookAtItAgain() {
        given(physician(), advice());
        var own = CasesDatabase.ask(
                "select id from participation where case_id = '%s' and organisation_kind = 'GGD'", caseId);
        post(physician(), "/v1/cases/" + caseId + "/participations/" + own + "/ending", Map.of("reason", "Moved on."))
                .statusCode(204);

        assertThat(CasesDatabase.ask(
                        "select outcome from task where case_id = '%s' and kind = 'REVIEW_ADVICE'", caseId))
                .isEqualTo("NOT_NEEDED");
        mentor("99XX00").get("/v1/tasks?caseId=" + caseId).then().body("items.kind", not(hasItem("REVIEW_ADVICE")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # who,      status
            mentor,     403
            officer,    403
            pupil,      403
            mother,     403
            stepfather, 404
            stranger,   404
            """)
    void onlyThePhysicianWhoTakesPartAdvises(String who, int status) {
        var problem = "/problems/" + (status == 403 ? "only-the-physician-advises" : "unknown-resource");
        give(person(who), advice()).statusCode(status).body("type", equalTo(problem));
        person(who).get(path() + "/readers").then().statusCode(status).body("type", equalTo(problem));
        assertThat(CasesDatabase.count("advice where case_id = '%s'", caseId)).isZero();
    }

    @Test
    void whenTheCaseIsClosedNobodyAdvisesAnyMore() {
        CasesDatabase.run("update care_case set status = 'CLOSED', step = 'CLOSED' where id = '" + caseId + "'");

        give(physician(), advice()).statusCode(404);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        var wrong = new HashMap<String, Object>();
        wrong.put("hoursPerWeek", 41);
        wrong.put("daysPerWeek", "a few");
        wrong.put("buildUp", "a".repeat(2_001));
        wrong.put("startsOn", "2026-12-07");
        wrong.put("reviewOn", "2026-12-07");
        wrong.put("replaces", "the former");
        give(physician(), wrong)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/hoursPerWeek", "/daysPerWeek", "/buildUp", "/reviewOn", "/replaces"));
        give(physician(), Map.of("adaptations", " "))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/hoursPerWeek", "/startsOn", "/reviewOn"));
        give(physician(), Map.of("daysPerWeek", 0, "startsOn", "2028-01-01", "reviewOn", "2029-01-02"))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/startsOn", "/reviewOn"));
    }

    @Test
    void whatIsSentTwiceIsAdvisedOnce() {
        var key = UUID.randomUUID().toString();
        var first = idOf(given(physician().header("Idempotency-Key", key), advice()));
        var second = idOf(given(physician().header("Idempotency-Key", key), advice()));

        assertThat(second).isEqualTo(first);
        read(physician()).body("items.id", contains(first));
    }

    @Test
    void beforeSendingThePhysicianSeesWhoWillReadWhat() {
        readers()
                .body("items.findAll { it.kind == 'SCHOOL' }.advice", contains("NOTHING"))
                .body("items.findAll { it.kind == 'SCHOOL' }.ready", contains("PRESENCE"))
                .body("items.findAll { it.kind == 'SCHOOL' }.consent", contains("CAN_BE_ASKED"))
                .body("items.findAll { it.kind == 'GGD' }.advice", contains("FULL"))
                .body("items.findAll { it.kind == 'MUNICIPALITY' }.ready", contains("NOTHING"))
                .body(
                        "items.findAll { it.kind == 'RELATIVE' }.advice",
                        containsInAnyOrder("FULL", "FULL", "FULL", "NOTHING"))
                .body(
                        "items.find { it.identifier == '" + family.id("stepfather") + "' }.consent",
                        equalTo("OPENS_NOTHING"))
                .body("items.find { it.identifier == '" + family.id("pupil") + "' }.role", equalTo("pupil"));

        var consent = asked();
        List.of(family.pupil(), family.parent("mother"), family.parent("father"))
                .forEach(who -> answer(who, consent));
        readers()
                .body("items.findAll { it.kind == 'SCHOOL' }.advice", contains("FULL"))
                .body("items.findAll { it.kind == 'SCHOOL' }.consent", contains("NOT_NEEDED"));
    }

    @Test
    void ofTwoWhoAdviseAtOnceOneIsRefused() {
        given(physician(), advice());
        var rival = """
                insert into advice (id, case_id, young_person_id, organisation_kind, organisation_identifier, author,
                    hours_per_week, starts_on, review_on, given_at)
                values (gen_random_uuid(), '%s', '%s', 'GGD', '1', 'x', 1, '2026-12-07', '2026-12-08', now())
                """.formatted(caseId, events.youngPersonId());

        assertThatThrownBy(() -> CasesDatabase.run(rival)).hasMessageContaining("advice_first");
    }

    @Test
    void evenTheServiceItselfCannotChangeAnAdvice() {
        var id = idOf(given(physician(), advice()));

        for (var change : List.of("update advice set build_up = 'x'", "delete from advice")) {
            assertThatThrownBy(() -> CasesDatabase.run(change + " where id = '" + id + "'"))
                    .hasMessageContaining("advice is append-only");
        }
    }

    private RequestSpecification person(String who) {
        return switch (who) {
            case "mentor" -> mentor("99XX00");
            case "officer" -> officer("9901");
            case "pupil" -> family.pupil();
            case "stranger" -> somebody("GGD", "00000009", "youth-physician");
            default -> family.parent(who);
        };
    }

    private static Map<String, Object> advice() {
        return Map.of("hoursPerWeek", 10, "adaptations", PLACE, "startsOn", "2026-12-07", "reviewOn", "2027-01-18");
    }

    private String asked() {
        var request = new HashMap<String, Object>();
        request.put("class", "ADVICE");
        request.put("purpose", "RETURN_TO_SCHOOL");
        request.put("recipient", Map.of("kind", "SCHOOL", "identifier", "99XX00"));
        request.put("until", "2027-05-30");
        return idOf(post(mentor("99XX00"), "/v1/cases/" + caseId + "/consents", request)
                .statusCode(201));
    }

    private static void answer(RequestSpecification who, String consent) {
        post(who, "/v1/consents/" + consent + "/answers", Map.of("agrees", true))
                .statusCode(200);
    }

    private ValidatableResponse readers() {
        return physician().get(path() + "/readers").then().statusCode(200);
    }

    private ValidatableResponse read(RequestSpecification who) {
        return who.get(path()).then().statusCode(200);
    }

    private ValidatableResponse timeline(RequestSpecification who) {
        return who.get("/v1/young-people/" + events.youngPersonId() + "/timeline")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse give(RequestSpecification who, Map<String, ?> advice) {
        return post(who, path(), advice);
    }

    private ValidatableResponse given(RequestSpecification who, Map<String, ?> advice) {
        return give(who, advice).statusCode(201);
    }

    private static ValidatableResponse post(RequestSpecification who, String path, Map<String, ?> body) {
        return who.contentType(ContentType.JSON).body(body).post(path).then();
    }

    private static String idOf(ValidatableResponse answer) {
        return answer.extract().path("id").toString();
    }

    private String path() {
        return "/v1/cases/" + caseId + "/advice";
    }

    private void join(String kind, String identifier, String role) {
        ParticipationRows.active(caseId, kind, identifier, role);
    }
}

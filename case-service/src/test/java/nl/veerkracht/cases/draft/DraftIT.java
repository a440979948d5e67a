package nl.veerkracht.cases.draft;

import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.People.physician;
import static nl.veerkracht.cases.People.somebody;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.TestClock;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.RowGuard;
import nl.veerkracht.cases.family.AFamily;
import nl.veerkracht.cases.participation.ParticipationRows;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A physician, a mentor and a mother write something and do not send it yet. */
@WithRealParts
class DraftIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final String TYPED = "Sleeps <b>four</b> hours.";

    @Inject
    EventHandler handler;

    @Inject
    TestClock clock;

    @Inject
    ForgetDrafts forgetDrafts;

    @Inject
    RowGuard guard;

    @Inject
    Database database;

    private final SchoolEvents events = aboutSomebody();
    private UUID caseId = UUID.randomUUID();
    private AFamily family = new AFamily(UUID.randomUUID(), UUID.randomUUID(), TODAY);

    @BeforeEach
    void aCase() {
        clock.reset();
        handler.handle(List.of(events.raised(SignalKind.FREQUENT)));
        caseId = CasesDatabase.openCaseOf(events.youngPersonId());
        family = new AFamily(events.youngPersonId(), caseId, TODAY.minusYears(14));
        family.everyone();
        join("GGD", "00000001234567890001", "youth-physician");
    }

    @AfterEach
    void backToMonday() {
        clock.reset();
    }

    @Test
    void whatIsTypedIsThereOnAnotherDevice() {
        keep(physician(), "note", Map.of("observation", TYPED, "wish", ""))
                .statusCode(200)
                .body("changedAt", equalTo("2026-11-30T07:00:00Z"));

        read(physician(), "note")
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("fields", equalTo(Map.of("observation", TYPED, "wish", "")))
                .body("changedAt", equalTo("2026-11-30T07:00:00Z"));
    }

    @Test
    void aLaterChangeTakesThePlaceOfTheOneBefore() {
        keep(physician(), "note", Map.of("observation", "First", "wish", "Gone"));
        clock.later(Duration.ofMinutes(5));
        keep(physician(), "note", Map.of("observation", "Second"));

        read(physician(), "note")
                .body("fields", equalTo(Map.of("observation", "Second")))
                .body("changedAt", equalTo("2026-11-30T07:05:00Z"));
    }

    @Test
    void asLongAsNobodyWroteThereIsNothing() {
        read(physician(), "advice")
                .statusCode(200)
                .body("fields", anEmptyMap())
                .body("round", equalTo(0))
                .body("changedAt", nullValue());
    }

    @Test
    void nobodyElseReadsIt() {
        keep(mentor("99XX00"), "plan", Map.of("goal", TYPED));
        keep(family.parent("mother"), "own-words", Map.of("words", TYPED));

        for (var who : List.of(somebody("SCHOOL", "99XX00", "support-coordinator"), physician())) {
            assertThat(read(who, "plan").statusCode(200).extract().asString()).doesNotContain("Sleeps");
        }
        for (var who : List.of(family.pupil(), family.parent("father"))) {
            assertThat(read(who, "own-words").statusCode(200).extract().asString())
                    .doesNotContain("Sleeps");
        }
    }

    @Test
    void theSameAccountAtAnotherOrganisationHasNoDraftThere() {
        join("GGD", "00000009", "youth-physician");
        keep(named("one", "00000001234567890001"), "note", Map.of("wish", TYPED));

        assertThat(read(named("one", "00000009"), "note")
                        .statusCode(200)
                        .extract()
                        .asString())
                .doesNotContain("Sleeps");
        read(named("one", "00000001234567890001"), "note").body("fields.wish", equalTo(TYPED));
    }

    /** For whoever may not write this, a draft is as little there as one about nobody. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            officer,   plan
            stranger,  school-talk
            mentor,    note
            mentor,    own-words
            physician, school-talk
            pupil,     note
            mentor,    diary
            """)
    void whoMayNotWriteItFindsNothing(String who, String form) {
        var path = "/v1/drafts/" + events.youngPersonId() + "/" + form;

        for (var answer : List.of(
                as(who).get(path),
                as(who).contentType(ContentType.JSON).body(Map.of("a", "b")).put(path),
                as(who).delete(path),
                as(who).get("/v1/drafts/" + UUID.randomUUID() + "/" + form))) {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/unknown-resource");
        }
    }

    @Test
    void whoNoLongerTakesPartNoLongerReadsTheOwnDraft() {
        keep(physician(), "note", Map.of("wish", TYPED));

        physicianLeft();

        read(physician(), "note").statusCode(404);
        keep(physician(), "note", Map.of("wish", "more")).statusCode(404);
    }

    @Test
    void noEmergencyOpensIt() {
        keep(physician(), "note", Map.of("wish", TYPED));
        physicianLeft();
        physician()
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "They called and said that it cannot wait any longer."))
                .post("/v1/young-people/" + events.youngPersonId() + "/emergency-access")
                .then()
                .statusCode(201);

        physician()
                .get("/v1/young-people/" + events.youngPersonId() + "/timeline")
                .then()
                .statusCode(200);
        read(physician(), "note").statusCode(404);
    }

    @Test
    void whatIsTooMuchIsRefusedAndWhatWasKeptStays() {
        keep(physician(), "note", Map.of("wish", "short"));

        keep(physician(), "note", Map.of("wish", "x".repeat(40_000), "observation", "é".repeat(13_000)))
                .statusCode(413)
                .body("type", equalTo("/problems/draft-too-long"));

        read(physician(), "note").body("fields", equalTo(Map.of("wish", "short")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"a\":{}}", "{\"a b\":\"c\"}", "{\"a\":null}", "{\"a\":\"\\u0000\"}", ""})
    void whatIsNoTextByFieldIsRefused(String body) {
        physician()
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/drafts/" + events.youngPersonId() + "/note")
                .then()
                .statusCode(400);
    }

    @Test
    void whatIsThrownAwayIsGoneAlsoTheSecondTime() {
        keep(physician(), "note", Map.of("wish", TYPED));

        discard(physician(), "note").statusCode(204);
        discard(physician(), "note").statusCode(204);

        read(physician(), "note").body("fields", anEmptyMap()).body("changedAt", nullValue());
        assertThat(texts()).isZero();
    }

    @Test
    void aDraftIsGoneWithItsBeingSentAndNotWhenThatFails() {
        keep(physician(), "note", Map.of("wish", "Sports."));

        note(Map.of("class", "MEDICAL", "happenedOn", "2027-11-29", "wish", "Sports."))
                .statusCode(400);
        read(physician(), "note").body("fields.wish", equalTo("Sports."));

        note(Map.of("class", "MEDICAL", "happenedOn", "2026-11-29", "wish", "Sports."))
                .statusCode(201);
        read(physician(), "note").body("fields", anEmptyMap()).body("round", equalTo(1));
        assertThat(texts()).isZero();
    }

    @Test
    void whatWasOnItsWayWhenTheTextWasSentDoesNotBringItBack() {
        note(Map.of("class", "MEDICAL", "happenedOn", "2026-11-29", "wish", "Sports."))
                .statusCode(201);

        keepOf(0, physician(), "note", Map.of("wish", "Spor"))
                .statusCode(409)
                .body("type", equalTo("/problems/draft-sent-meanwhile"));
        keepOf(1, physician(), "note", Map.of("wish", "The next")).statusCode(200);

        read(physician(), "note").body("fields.wish", equalTo("The next"));
        physician()
                .header("If-Match", "yesterday")
                .contentType(ContentType.JSON)
                .body(Map.of("a", "b"))
                .put("/v1/drafts/" + events.youngPersonId() + "/note")
                .then()
                .statusCode(400);
    }

    @Test
    void aCorrectionHasADraftOfItsOwn() {
        var first = note(Map.of("class", "MEDICAL", "happenedOn", "2026-11-29", "wish", "Sport"))
                .extract()
                .path("id")
                .toString();
        keep(physician(), "note", Map.of("wish", "Another"));
        keep(physician(), "note-correction", Map.of("wish", "Sports", "corrects", first));

        note(Map.of("class", "MEDICAL", "happenedOn", "2026-11-29", "wish", "Sports", "corrects", first))
                .statusCode(201);

        read(physician(), "note").body("fields.wish", equalTo("Another"));
        read(physician(), "note-correction").body("fields", anEmptyMap());
    }

    @Test
    void everyFormsDraftGoesWithItsText() {
        keep(mentor("99XX00"), "school-talk", Map.of("agreements", "x"));
        keep(mentor("99XX00"), "plan", Map.of("goal", "x"));
        keep(family.parent("mother"), "own-words", Map.of("words", "x"));
        keep(physician(), "advice", Map.of("buildUp", "x"));
        keep(support(), "step-referral", Map.of("question", "x"));
        keep(support(), "hand-over", Map.of("note", "x"));
        assertThat(texts()).isEqualTo(6);

        post(
                        mentor("99XX00"),
                        "/school-talks",
                        Map.of(
                                "invited",
                                List.of("PUPIL", "PARENT"),
                                "present",
                                List.of("PUPIL", "PARENT"),
                                "overviewShown",
                                true,
                                "agreements",
                                "Start at ten."))
                .statusCode(204);
        mentor("99XX00")
                .header("If-None-Match", "*")
                .contentType(ContentType.JSON)
                .body(Map.of("goals", List.of(Map.of("text", "Back")), "schedule", List.of(), "reviewOn", "2026-12-20"))
                .put("/v1/cases/" + caseId + "/plan")
                .then()
                .statusCode(200);
        family.parent("mother")
                .contentType(ContentType.JSON)
                .body(Map.of("text", "We try."))
                .post("/v1/young-people/" + events.youngPersonId() + "/voices")
                .then()
                .statusCode(201);
        post(physician(), "/advice", Map.of("daysPerWeek", "2", "startsOn", "2026-12-01", "reviewOn", "2026-12-20"))
                .statusCode(201);
        support().post("/v1/cases/" + caseId + "/director").then().statusCode(204);
        post(
                        support(),
                        "/hand-overs",
                        Map.of(
                                "organisationKind", "SCHOOL",
                                "organisationIdentifier", "99XX00",
                                "role", "mentor",
                                "note", "Monday."))
                .statusCode(204);
        post(
                        support(),
                        "/steps",
                        Map.of(
                                "to", "REFERRAL",
                                "question", "What can they do?",
                                "schoolDid", "Talked.",
                                "familyInformedOn", "2026-11-30",
                                "healthService", "00000001"))
                .statusCode(200);

        assertThat(texts()).isZero();
    }

    @Test
    void thirtyDaysAfterTheLastChangeItIsRemoved() {
        keep(physician(), "note", Map.of("wish", TYPED));
        clock.later(Duration.ofDays(20));
        keep(physician(), "note", Map.of("wish", TYPED));

        clock.later(Duration.ofDays(50).minusSeconds(1));
        forgetDrafts.run();
        assertThat(rows()).isEqualTo(1);

        clock.later(Duration.ofDays(50));
        forgetDrafts.run();
        forgetDrafts.run();
        assertThat(rows()).isZero();
    }

    @Test
    void ofTwoWindowsAtOnceOneHoldsAndNeitherFails() {
        var statuses = Stream.of("One", "Two", "Three", "Four")
                .map(text -> CompletableFuture.supplyAsync(
                        () -> keep(physician(), "note", Map.of("wish", text))
                                .extract()
                                .statusCode(),
                        Infrastructure.getDefaultExecutor()))
                .toList();

        assertThat(statuses).extracting(CompletableFuture::join).containsOnly(200);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void theDatabaseShowsADraftToItsAuthorOnly() {
        keep(physician(), "note", Map.of("wish", TYPED));
        var author = CasesDatabase.ask("""
                select account || ' ' || organisation_kind || ' ' || organisation_identifier from draft
                where young_person_id = '%s'
                """, events.youngPersonId());

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(seen()).isZero();
            guard.open(events.youngPersonId(), List.of(DataClass.values()));
            assertThat(seen()).as("whatever class is opened").isZero();
            guard.openOwn("somebody else SCHOOL 99XX00");
            assertThat(seen()).isZero();
            guard.openOwn(author);
            assertThat(seen()).isEqualTo(1);
        });
    }

    /** What is kept every few seconds does not fill the young person's log; who is refused does stand there. */
    @Test
    void onRecordIsWhoReadsAndWhoIsRefused() {
        var before = looks();
        keep(physician(), "note", Map.of("wish", TYPED)).statusCode(200);
        assertThat(looks()).isEqualTo(before);

        read(physician(), "note").statusCode(200);
        keep(officer("9902"), "plan", Map.of("goal", TYPED)).statusCode(404);
        assertThat(looks()).isEqualTo(before + 2);
    }

    private RequestSpecification as(String who) {
        return switch (who) {
            case "officer" -> officer("9902");
            case "stranger" -> mentor("99XX01");
            case "pupil" -> family.pupil();
            case "physician" -> physician();
            default -> mentor("99XX00");
        };
    }

    private static RequestSpecification support() {
        return somebody("SCHOOL", "99XX00", "support-coordinator");
    }

    private static RequestSpecification named(String name, String service) {
        return io.restassured.RestAssured.given()
                .auth()
                .oauth2(RealParts.tokenFor(name)
                        .organisation("GGD", service)
                        .roles("youth-physician")
                        .token());
    }

    private ValidatableResponse keep(RequestSpecification who, String form, Map<String, String> fields) {
        return who.contentType(ContentType.JSON)
                .body(fields)
                .put("/v1/drafts/" + events.youngPersonId() + "/" + form)
                .then();
    }

    private ValidatableResponse keepOf(int round, RequestSpecification who, String form, Map<String, String> fields) {
        return keep(who.header("If-Match", "\"" + round + "\""), form, fields);
    }

    private ValidatableResponse read(RequestSpecification who, String form) {
        return who.get("/v1/drafts/" + events.youngPersonId() + "/" + form).then();
    }

    private ValidatableResponse discard(RequestSpecification who, String form) {
        return who.delete("/v1/drafts/" + events.youngPersonId() + "/" + form).then();
    }

    private ValidatableResponse note(Map<String, String> note) {
        return post(physician(), "/notes", note);
    }

    private ValidatableResponse post(RequestSpecification who, String path, Map<String, ?> body) {
        return who.contentType(ContentType.JSON)
                .body(body)
                .post("/v1/cases/" + caseId + path)
                .then();
    }

    private int texts() {
        return CasesDatabase.count("draft where young_person_id = '%s' and fields is not null", events.youngPersonId());
    }

    private int rows() {
        return CasesDatabase.count("draft where young_person_id = '%s'", events.youngPersonId());
    }

    private int looks() {
        return CasesDatabase.count("access_log where data_subject = '%s'", events.youngPersonId());
    }

    private long seen() {
        return database.statement("select 1 as one from draft where young_person_id = ?::uuid")
                .value(events.youngPersonId())
                .list(row -> row.number("one"))
                .size();
    }

    private void physicianLeft() {
        CasesDatabase.run("""
                update participation set status = 'ENDED', until_day = '2026-11-30', ended_because = 'LEFT'
                where case_id = '%s' and organisation_kind = 'GGD'
                """.formatted(caseId));
    }

    private void join(String kind, String identifier, String role) {
        ParticipationRows.activeSince("2026-11-27", caseId, kind, identifier, role);
    }
}

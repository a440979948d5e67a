package nl.veerkracht.cases.consent;

import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.People.physician;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A youth physician takes part and has written down advice; the school may see it with consent only. */
@WithRealParts
class ConsentIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final String PHYSICIAN = "00000001234567890001";

    @Inject
    EventHandler handler;

    private final SchoolEvents events = aboutSomebody();
    private UUID caseId = UUID.randomUUID();
    private AFamily family = new AFamily(UUID.randomUUID(), caseId, TODAY);

    @BeforeEach
    void adviceThatTheSchoolDoesNotSee() {
        CasesDatabase.rememberAnnouncements();
        handler.handle(List.of(events.raised(SignalKind.FREQUENT)));
        caseId = CasesDatabase.openCaseOf(events.youngPersonId());
        family = new AFamily(events.youngPersonId(), caseId, TODAY.minusYears(14));
        family.everyone();
        join("GGD", PHYSICIAN, "youth-physician");
        CasesDatabase.run("""
                insert into timeline_entry (id, young_person_id, case_id, kind, class, organisation_kind,
                    organisation_identifier, happened_on, heard_at, place, source, source_event, about, params, detail)
                values (gen_random_uuid(), '%s', '%s', 'SCHOOL_TALK_HELD', 'ADVICE', 'GGD', '%s', '2026-11-30',
                        '2026-11-30T06:00:00Z', 0, 'test', gen_random_uuid(), gen_random_uuid(), '{}', 'Two hours a day.')
                """.formatted(events.youngPersonId(), caseId, PHYSICIAN));
        CasesDatabase.run("delete from announced");
    }

    @Test
    void whenAllWhoDecideAgreeTheSchoolSeesItAndWhenOneTakesItBackItDoesNot() {
        var consent = ask(physician(), request())
                .statusCode(201)
                .body("status", equalTo("ASKED"))
                .extract()
                .path("id")
                .toString();
        seesAdvice(mentor("99XX00"), false);

        answer(family.pupil(), consent, true).statusCode(200).body("status", equalTo("ASKED"));
        answer(family.parent("mother"), consent, true).body("awaited", equalTo(List.of(family.id("father"))));
        seesAdvice(mentor("99XX00"), false);
        answer(family.parent("father"), consent, true).body("status", equalTo("HOLDS"));
        seesAdvice(mentor("99XX00"), true);

        withdraw(family.parent("mother"), consent).statusCode(200).body("status", equalTo("WITHDRAWN"));
        seesAdvice(mentor("99XX00"), false);
        seesAdvice(physician(), true);
        seesAdvice(family.pupil(), true);
        assertThat(CasesDatabase.announcedAbout(events.youngPersonId()))
                .containsExactly("nl.consents.given.v1", "nl.consents.withdrawn.v1");
    }

    @Test
    void whatIsAnnouncedSaysNotWhatWasShared() {
        var consent = asked();
        answer(family.pupil(), consent, true);
        answer(family.parent("mother"), consent, true);
        answer(family.parent("father"), consent, true);

        assertThat(CasesDatabase.ask(
                        "select string_agg(event::text, '') from announced where subject = '%s'",
                        events.youngPersonId()))
                .contains("99XX00")
                .doesNotContain("ADVICE")
                .doesNotContain("HEALTH");
    }

    @Test
    void oneNoIsTheEndOfIt() {
        var consent = asked();

        answer(family.parent("father"), consent, false).statusCode(200).body("status", equalTo("REFUSED"));

        answer(family.pupil(), consent, true).statusCode(409).body("type", equalTo("/problems/consent-over"));
        assertThat(CasesDatabase.announcedAbout(events.youngPersonId())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # age, pupil, mother, stepfather (status of an answer)
            11, 404, 200, 404
            14, 200, 200, 404
            16, 200, 422, 404
            18, 200, 404, 404
            """)
    void onlyWhoDecidesAtThatAgeAnswers(int age, int pupil, int mother, int stepfather) {
        var consent = asked();
        family.born(TODAY.minusYears(age));

        answer(family.pupil(), consent, true).statusCode(pupil);
        answer(family.parent("mother"), consent, true).statusCode(mother);
        answer(family.parent("stepfather"), consent, true).statusCode(stepfather);
    }

    @Test
    void atSixteenAParentTakesNothingBack() {
        var consent = asked();
        answer(family.pupil(), consent, true);
        answer(family.parent("mother"), consent, true);
        family.born(TODAY.minusYears(16));

        withdraw(family.parent("mother"), consent).statusCode(422).body("type", equalTo("/problems/not-a-decider"));

        seesAdvice(mentor("99XX00"), true);
    }

    @Test
    void whatWasSignedOnPaperIsRecordedWithProof() {
        var consent = asked();
        var proof =
                Map.of("agrees", true, "relativeId", family.id("father"), "how", "PAPER", "proof", "Form 12, archive");

        post(physician(), "/v1/consents/" + consent + "/answers", proof)
                .statusCode(200)
                .body("givenBy", equalTo(List.of(family.id("father"))));
        post(physician(), "/v1/consents/" + consent + "/answers", Map.of("agrees", true))
                .statusCode(400)
                .body("type", equalTo("/problems/recorded-without-proof"));
        answer(family.parent("father"), consent, true)
                .statusCode(409)
                .body("type", equalTo("/problems/already-answered"));
    }

    @Test
    void onlyTheFamilyAndWhoIsConcernedKnowOfIt() {
        join("MUNICIPALITY", "9901", "attendance-officer");
        var consent = asked();
        var path = "/v1/cases/" + caseId + "/consents";

        for (var who : List.of(physician(), mentor("99XX00"), family.pupil(), family.parent("father"))) {
            who.get(path).then().statusCode(200).body("items.id", equalTo(List.of(consent)));
        }
        officer("9901").get(path).then().statusCode(200).body("items", empty());
        answer(officer("9901"), consent, true).statusCode(404);
        family.parent("stepfather").get(path).then().statusCode(404);
        mentor("99XX01").get(path).then().statusCode(404);
    }

    @Test
    void theFamilyAnswersAndDoesNotAsk() {
        ask(family.pupil(), request()).statusCode(403).body("type", equalTo("/problems/family-does-not-ask"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # class, kind,         identifier, why it cannot be
            MEDICAL, SCHOOL,       99XX00,     not-a-recipient
            ADVICE,  SCHOOL,       99XX01,     not-a-recipient
            ADVICE,  MUNICIPALITY, 9901,       not-a-recipient
            PLAN,    CONSORTIUM,   nobody,     not-a-recipient
            """)
    void consentIsAskedOnlyForWhoTakesPartAndForWhatItOpens(String dataClass, String kind, String id, String problem) {
        var request = request();
        request.put("class", dataClass);
        request.put("recipient", Map.of("kind", kind, "identifier", id));

        ask(physician(), request).statusCode(422).body("type", equalTo("/problems/" + problem));
    }

    @Test
    void withoutAnyoneWhoDecidesThereIsNobodyToAsk() {
        CasesDatabase.run("delete from relative where young_person_id = '%s' and relation = 'PUPIL'"
                .formatted(events.youngPersonId()));

        ask(physician(), request()).statusCode(422).body("type", equalTo("/problems/nobody-to-ask"));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        var request = new HashMap<String, Object>();
        request.put("class", "GOSSIP");
        request.put("purpose", "CURIOSITY");
        request.put("recipient", Map.of("kind", "CIRCUS"));
        request.put("from", "2026-12-01");
        request.put("until", "2026-12-01");

        ask(physician(), request)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems("/class", "/purpose", "/recipient/kind", "/recipient/identifier", "/until"));
        ask(physician(), Map.of()).statusCode(400).body("errors", hasSize(5));
        request.put("until", "2028-01-01");
        ask(physician(), request).statusCode(400).body("errors.pointer", hasItem("/until"));
    }

    private Map<String, Object> request() {
        var request = new HashMap<String, Object>();
        request.put("class", "ADVICE");
        request.put("purpose", "RETURN_TO_SCHOOL");
        request.put("recipient", Map.of("kind", "SCHOOL", "identifier", "99XX00"));
        request.put("until", "2027-05-30");
        return request;
    }

    private String asked() {
        return ask(physician(), request()).statusCode(201).extract().path("id").toString();
    }

    private ValidatableResponse ask(RequestSpecification who, Map<String, ?> request) {
        return post(who, "/v1/cases/" + caseId + "/consents", request);
    }

    private static ValidatableResponse answer(RequestSpecification who, String consent, boolean agrees) {
        return post(who, "/v1/consents/" + consent + "/answers", Map.of("agrees", agrees));
    }

    private static ValidatableResponse withdraw(RequestSpecification who, String consent) {
        return post(who, "/v1/consents/" + consent + "/withdrawal", Map.of());
    }

    private static ValidatableResponse post(RequestSpecification who, String path, Map<String, ?> body) {
        return who.contentType(ContentType.JSON).body(body).post(path).then();
    }

    private void seesAdvice(RequestSpecification who, boolean sees) {
        who.get("/v1/young-people/" + events.youngPersonId() + "/timeline")
                .then()
                .statusCode(200)
                .body("items.class", sees ? hasItem("ADVICE") : not(hasItem("ADVICE")));
    }

    private void join(String kind, String identifier, String role) {
        ParticipationRows.active(caseId, kind, identifier, role);
    }
}

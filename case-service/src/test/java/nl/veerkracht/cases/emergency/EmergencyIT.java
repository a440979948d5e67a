package nl.veerkracht.cases.emergency;

import static nl.veerkracht.cases.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.contracts.signal.SignalKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who does not take part breaks the glass. */
@WithRealParts
class EmergencyIT extends AnEmergency {

    @Test
    void itShowsForAnHourWhatTheRoleIsShownAndNotAMinuteLonger() {
        officer().get(timeline()).then().statusCode(404);

        open(officer()).statusCode(201).body("until", equalTo("2026-11-30T08:00:00Z"));

        clock.later(Duration.ofMinutes(60).minusMillis(1));
        officer()
                .get(timeline())
                .then()
                .statusCode(200)
                .body("items.class", hasItems("ADVICE", "SIGNAL"))
                .body("items.class", not(hasItem("MEDICAL")));
        officer().get("/v1/cases/" + caseId).then().statusCode(200).body("id", equalTo(caseId.toString()));
        officer().get(own()).then().statusCode(200).body("until", equalTo("2026-11-30T08:00:00Z"));
        clock.later(Duration.ofMinutes(60));
        for (var path : List.of(timeline(), "/v1/cases/" + caseId, own())) {
            officer().get(path).then().statusCode(404);
        }
    }

    @Test
    void aColleagueIsNotLetIn() {
        open(officer()).statusCode(201);

        var colleague = "colleague-" + UUID.randomUUID();
        for (var path : List.of(timeline(), own())) {
            atMunicipality(colleague, "attendance-officer").get(path).then().statusCode(404);
        }
    }

    @Test
    void oneLooksAndChangesNothing() {
        Supplier<RequestSpecification> mentor = () -> as("SCHOOL", "99XX01", "mentor");
        var path = "/v1/cases/" + caseId;
        open(mentor.get()).statusCode(201);
        mentor.get().get(path + "/relatives").then().statusCode(200);

        post(mentor.get(), path + "/relatives", Map.of("relation", "PARENT", "custody", true))
                .statusCode(404);
        post(mentor.get(), path + "/participations", invitation()).statusCode(404);
        post(mentor.get(), path + "/consents", consent()).statusCode(404);

        assertThat(CasesDatabase.count("relative where young_person_id = '%s'", events.youngPersonId()))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            SCHOOL,       mentor,                  201
            SCHOOL,       support-coordinator,     201
            GGD,          youth-physician,         201
            MUNICIPALITY, attendance-officer,      201
            GGZ,          youth-care-professional, 201
            CONSORTIUM,   consortium-adviser,      201
            CONSORTIUM,   regional-analyst,        403
            MUNICIPALITY, administrator,           403
            """)
    void whoWorksWithYoungPeopleBreaksTheGlass(String kind, String role, int status) {
        var answer = open(as(kind, "elsewhere", role)).statusCode(status);

        if (status == 403) {
            answer.body("type", equalTo("/problems/cannot-break-glass"));
        }
        as(kind, "elsewhere", role).get(timeline()).then().statusCode(status == 201 ? 200 : 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pupil", "parent"})
    void theFamilyDoesNot(String role) {
        open(ofFamily(role)).statusCode(403).body("type", equalTo("/problems/cannot-break-glass"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "because I must", "aaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void aReasonIsInWords(String reason) {
        post(officer(), own(), Map.of("reason", reason)).statusCode(400).body("errors.pointer", hasItem("/reason"));

        assertThat(CasesDatabase.count("emergency_access where young_person_id = '%s'", events.youngPersonId()))
                .isZero();
        officer().get(timeline()).then().statusCode(404);
    }

    @Test
    void thereIsNobodyToLookAtWhoDoesNotExist() {
        open(officer(), UUID.randomUUID()).statusCode(404).body("type", equalTo("/problems/unknown-resource"));
    }

    @Test
    void itIsNotMadeLonger() {
        open(officer()).statusCode(201);

        clock.later(Duration.ofMinutes(59));
        open(officer()).statusCode(409).body("type", equalTo("/problems/already-opened"));
        clock.later(Duration.ofMinutes(60));
        open(officer()).statusCode(201);
    }

    @Test
    void nobodyHasSixEmergenciesADay() {
        var others = Stream.generate(SchoolEvents::aboutSomebody).limit(6).toList();
        handler.handle(
                others.stream().map(one -> one.raised(SignalKind.FREQUENT)).toList());

        others.subList(0, 5).forEach(one -> open(officer(), one.youngPersonId()).statusCode(201));

        var sixth = others.get(5).youngPersonId();
        open(officer(), sixth).statusCode(429).body("type", equalTo("/problems/too-many-emergencies"));
        clock.later(Duration.ofHours(24));
        open(officer(), sixth).statusCode(201);
    }

    @Test
    void othersAreToldAtOnceAndNotWhy() {
        var id = opened(officer());

        assertThat(CasesDatabase.announcedAbout(events.youngPersonId()))
                .containsExactly("nl.emergencyaccesses.opened.v1");
        assertThat(announced("opened"))
                .contains(id, caseId.toString(), "99XX00", municipality, "attendance-officer")
                .doesNotContain("roof");
        judge(administrator(), id, true).statusCode(200);
        assertThat(announced("judged")).contains(id, "\"justified\": true").doesNotContain("necessary");
    }

    @Test
    void itStandsInTheLogOfTheYoungPerson() {
        open(officer()).statusCode(201);
        officer().get(timeline()).then().statusCode(200);
        mentor("99XX00").get(timeline()).then().statusCode(200);

        assertThat(CasesDatabase.column(
                        "record::json ->> 'name'",
                        "(select record from access_log where data_subject = '%s'"
                                + " and position('break-glass' in record) > 0 order by chain, position) l",
                        events.youngPersonId()))
                .containsExactly(
                        "POST /v1/young-people/{youngPersonId}/emergency-access",
                        "GET /v1/young-people/{youngPersonId}/timeline");
    }

    private static Map<String, Object> invitation() {
        return Map.of(
                "organisationKind", "MUNICIPALITY",
                "organisationIdentifier", "9901",
                "role", "attendance-officer",
                "reason", "Join us.");
    }

    private static Map<String, Object> consent() {
        return Map.of(
                "class", "ADVICE",
                "purpose", "SUPPORT",
                "recipient", Map.of("kind", "SCHOOL", "identifier", "99XX01"),
                "until", "2026-12-24");
    }
}

package nl.veerkracht.school.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.kit.audit.AccessRecord;
import nl.veerkracht.kit.audit.AccessRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody remembers more or less how a young person is called. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "school"))
class SearchByNameIT {
    @Inject
    AccessRecords records;

    private Sandbox school = new Sandbox("");

    @BeforeEach
    void begin() {
        school = Sandbox.open();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # typed            | found
            zoe                | Zoë
            ZOË                | Zoë
            yilmaz             | Zoë
            Yılmaz zoe         | Zoë
            zo yil             | Zoë
            Yilmas             | Zoë
            berg               | Anne-Sophie
            van den Berg       | Anne-Sophie
            sophie berg        | Anne-Sophie
            anne sofie         | Anne-Sophie
            Jansen             | Łukasz
            Janssen            | Łukasz
            Jansn              | Łukasz
            Jnasen             | Łukasz
            lukasz             | Łukasz
            """)
    void aNameIsFoundAsOneRemembersIt(String typed, String found) {
        school.enrol("P1", "Zoë", null, "Yılmaz");
        school.enrol("P2", "Anne-Sophie", "van den", "Berg");
        school.enrol("P3", "Łukasz", null, "Jansen");

        search(mentor(), typed).statusCode(200).body("items.givenName", equalTo(List.of(found)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pieter", "Zoë Jansen", "oë", "%oor", "No_r", "o' or '1'='1"})
    void whatIsNobodysNameFindsNobody(String typed) {
        school.enrol("P1", "Zoë", null, "Yılmaz");
        school.enrol("P2", "Noor", null, "Jansen");

        search(mentor(), typed).statusCode(200).body("items", equalTo(List.of()));
    }

    @Test
    void whoIsCalledExactlySoComesFirstAndNoMoreThanTwenty() {
        IntStream.range(0, 25).forEach(n -> school.enrol("P" + n, "Sam" + n, null, "Jansens"));
        school.enrol("P99", "Zed", null, "Janssen");

        var names = search(mentor(), "Janssen").extract().jsonPath().getList("items.givenName");

        assertThat(names).hasSize(20).startsWith("Zed");
    }

    @Test
    void anOfficerFindsWhomTheyTakePartForAndNobodyElse() {
        var person = school.enrol("P1", "Noor", null, "Quispel");
        school.enrol("P2", "Noor", null, "Quispel");
        var caseId = UUID.randomUUID();
        var municipality = "5" + school.schoolId().substring(3);
        search(officer(municipality), "quispel").body("items", equalTo(List.of()));
        Bus.send(
                "case-events",
                person.toString(),
                CaseEvents.opened(person, caseId, school.schoolId()),
                CaseEvents.officerTakesPart(person, caseId, municipality));

        await().untilAsserted(() ->
                search(officer(municipality), "quispel").body("items.id", equalTo(List.of(person.toString()))));
        search(officer("5999"), "quispel").body("items", equalTo(List.of()));

        Bus.send("case-events", person.toString(), CaseEvents.closed(person, caseId));
        await().untilAsserted(() -> search(officer(municipality), "quispel").body("items", equalTo(List.of())));
    }

    @Test
    void aPupilOfAnotherSchoolOrWhoLeftIsNotFound() {
        var other = Sandbox.open();
        other.enrol("P1", "Noor", null, "Jansen");
        school.enrol("P1", "Noor", null, "Jansen");
        Bus.send(
                "school-enrolments",
                school.schoolId() + ":P1",
                school.enrolmentEnded("P1", "2026-11-20", "2026-11-30T08:00:00Z"));

        await().untilAsserted(() -> search(mentor(), "Jansen").body("items", equalTo(List.of())));
    }

    @Test
    void neitherWhoOnlyAdministersNorASystemNorTheFamilySearches() {
        school.enrol("P1", "Noor", null, "Jansen");

        search(school.staff("administrator"), "Jansen").body("items", equalTo(List.of()));
        search(school.system(), "Jansen").body("items", equalTo(List.of()));
        search(RealParts.tokenFor("pupil").roles("pupil").token(), "Jansen").body("items", equalTo(List.of()));
    }

    @Test
    void whoIsFoundIsOnRecordAsReadAndWhoIsNotIsNot() {
        var found = school.enrol("P1", "Noor", null, "Jansen");
        var other = school.enrol("P2", "Sam", null, "Bakker");

        search(mentor(), "jansen").statusCode(200);

        assertThat(searchesOf(found)).singleElement().satisfies(look -> {
            assertThat(look.actionCode()).isEqualTo("R");
            assertThat(look.toString()).doesNotContainIgnoringCase("jansen");
        });
        assertThat(searchesOf(other)).isEmpty();
    }

    private List<AccessRecord> searchesOf(UUID person) {
        return records.about(person, null, 100).records().stream()
                .filter(look -> look.action().equals("POST /v1/young-people/searches"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", " ", "é", "- -", "% %", "__"})
    void aNameHasAtLeastTwoLetters(String typed) {
        search(mentor(), typed).statusCode(400);
    }

    @Test
    void whatCannotBeAskedIsRefusedWithoutRepeatingIt() {
        var answer =
                search(mentor(), "Jansen".repeat(20)).statusCode(400).extract().asString();

        assertThat(answer).doesNotContain("Jansen");
        given().auth()
                .oauth2(mentor())
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/young-people/searches")
                .then()
                .statusCode(400);
        given().auth().oauth2(mentor()).get("/v1/young-people/searches").then().statusCode(405);
    }

    private String mentor() {
        return school.staff("mentor");
    }

    private static String officer(String municipality) {
        return RealParts.tokenFor("officer-" + municipality)
                .organisation("MUNICIPALITY", municipality)
                .roles("attendance-officer")
                .token();
    }

    private static ValidatableResponse search(String token, String name) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("name", name))
                .post("/v1/young-people/searches")
                .then();
    }
}

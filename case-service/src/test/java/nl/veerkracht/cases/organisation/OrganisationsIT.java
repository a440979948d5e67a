package nl.veerkracht.cases.organisation;

import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.ofFamily;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.People.somebody;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register of organisations: filled by the region, read by everyone, and asked before anybody is asked to take part. */
@WithRealParts
class OrganisationsIT {
    private static final String GGD = "GGD/" + number();

    @Inject
    EventHandler handler;

    @Test
    void theRegionRegistersAndEveryoneReads() {
        register(region(), GGD, Map.of("name", "GGD Zeezicht", "from", "2026-01-01"))
                .statusCode(200)
                .body("kind", equalTo("GGD"))
                .body("name", equalTo("GGD Zeezicht"));

        for (var anybody : List.of(mentor("99XX00"), officer("9902"), ofFamily("somebody", "parent"))) {
            anybody.get("/v1/organisations?kind=GGD&limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.kind", everyItem(equalTo("GGD")))
                    .body("items.name", hasItem("GGD Zeezicht"));
        }
        RestAssured.given().get("/v1/organisations").then().statusCode(401);
    }

    @Test
    void saidAgainItTakesThePlaceOfWhatWasSaid() {
        var one = "YOUTH_CARE/" + number();
        register(region(), one, Map.of("name", "Jeugdhulp Oost", "from", "2026-01-01"));

        register(region(), one, Map.of("name", "Jeugdhulp West", "from", "2026-01-01", "until", "2026-12-01"));

        mentor("99XX00")
                .get("/v1/organisations?kind=YOUTH_CARE&limit=200")
                .then()
                .body("items.name", hasItem("Jeugdhulp West"))
                .body("items.name", not(hasItem("Jeugdhulp Oost")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CONSORTIUM,   00000004, consortium-adviser
            MUNICIPALITY, 9901,     administrator
            SCHOOL,       99XX00,   administrator
            GGD,          00000001, youth-physician
            """)
    void nobodyElseRegisters(String kind, String identifier, String role) {
        register(somebody(kind, identifier, role), GGD, Map.of("name", "Mine", "from", "2026-01-01"))
                .statusCode(403)
                .body("type", equalTo("/problems/only-the-region-registers"));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        register(region(), "SCHOOL/99-XX", Map.of("from", "2026-01-01", "until", "2026-01-01"))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/kind", "/identifier", "/name", "/until")));
        register(region(), "CIRCUS/1", Map.of("name", "Circus")).statusCode(400);
        register(region(), GGD, Map.of("name", "Two\nlines", "from", "2026-01-01"))
                .statusCode(400);
        mentor("99XX00").get("/v1/organisations?kind=CIRCUS&limit=0").then().statusCode(400);
    }

    @Test
    void theListComesInPages() {
        for (var name : List.of("GGZ a", "GGZ b", "GGZ c")) {
            register(region(), "GGZ/" + number(), Map.of("name", name, "from", "2026-01-01"));
        }

        var names = new ArrayList<String>();
        for (var next = "/v1/organisations?kind=GGZ&limit=2"; next != null; ) {
            var page = mentor("99XX00")
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .body("items.size()", lessThanOrEqualTo(2))
                    .extract()
                    .jsonPath();
            names.addAll(page.getList("items.name", String.class));
            next = page.getString("next");
        }

        assertThat(names).contains("GGZ a", "GGZ b", "GGZ c").doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # from,     until,      asked
            2026-01-01, ,           201
            2026-11-30, 2026-12-01, 201
            2026-12-01, ,           422
            2026-01-01, 2026-11-30, 422
            """)
    void onlyWhoIsInTheRegisterTodayIsAsked(String from, String until, int answer) {
        var number = number();
        var told = until == null
                ? Map.of("name", "GGD Tijdelijk", "from", from)
                : Map.of("name", "GGD Tijdelijk", "from", from, "until", until);
        register(region(), "GGD/" + number, told);

        ask(number).statusCode(answer);
    }

    @Test
    void whoIsNotInTheRegisterIsNotAsked() {
        ask(number()).statusCode(422).body("type", equalTo("/problems/unknown-organisation"));
    }

    private ValidatableResponse ask(String ggd) {
        var pupil = aboutSomebody();
        handler.handle(List.of(pupil.raised(SignalKind.FREQUENT)));
        return mentor("99XX00")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "organisationKind", "GGD",
                        "organisationIdentifier", ggd,
                        "role", "youth-physician",
                        "reason", "Please help."))
                .post("/v1/cases/" + CasesDatabase.openCaseOf(pupil.youngPersonId()) + "/participations")
                .then();
    }

    private static ValidatableResponse register(RequestSpecification who, String which, Map<String, ?> body) {
        return who.contentType(ContentType.JSON)
                .body(body)
                .put("/v1/organisations/" + which)
                .then();
    }

    private static RequestSpecification region() {
        return somebody("CONSORTIUM", "00000004", "administrator");
    }

    private static String number() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    }
}

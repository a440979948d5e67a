package nl.veerkracht.school.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.kit.audit.AccessRecord;
import nl.veerkracht.kit.audit.AccessRecords;
import nl.veerkracht.kit.audit.Outcome;
import nl.veerkracht.kit.audit.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organisation checks who of its own people looked. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "school"))
class OwnAccessLogIT {
    private static final LocalDateTime LONG_BEFORE = LocalDateTime.of(2026, 9, 7, 8, 0);

    @Inject
    TestClock clock;

    @Inject
    AccessRecords records;

    private Sandbox school = Sandbox.unregistered();
    private UUID person = UUID.randomUUID();

    @BeforeEach
    void givenTwoLooksOfWhichOneByTheOwnPeople() {
        school = Sandbox.open();
        clock.moveTo(LONG_BEFORE);
        person = school.enrol("P1");
        clock.reset();
        get(school.staff("mentor"), "/v1/young-people/" + person).statusCode(200);
        get(Sandbox.open().staff("mentor"), "/v1/young-people/" + person).statusCode(404);
    }

    @Test
    void theAdministratorSeesTheLooksOfTheOwnPeople() {
        get(administrator(), "/v1/access-log")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].dataSubject", equalTo(person.toString()))
                .body("items[0].action", equalTo("GET /v1/young-people/{id}"))
                .body("items[0].roles", contains("mentor"))
                .body("items[0].verdicts[0].rule", equalTo("school-of-enrolment"))
                .body("items[0].begun", equalTo("2026-11-30T07:00:00Z"))
                .body("next", nullValue());
    }

    @Test
    void toReadItIsALookAsWell() {
        get(administrator(), "/v1/access-log").statusCode(200);

        assertThat(records.about(person, null, 10).records())
                .filteredOn(look -> look.action().equals("GET /v1/access-log"))
                .singleElement()
                .extracting(AccessRecord::verdicts)
                .asList()
                .containsExactly(new Verdict("ACCESS_LOG", Outcome.FULL, "administrator-checks-the-own-organisation"));
        get(administrator(), "/v1/access-log").body("items", hasSize(2));
    }

    @Test
    void itIsReadInPagesAndByDay() {
        for (var look = 0; look < 4; look++) {
            get(school.staff("mentor"), "/v1/young-people/" + person).statusCode(200);
        }

        var next = get(administrator(), "/v1/access-log?limit=3&from=2026-11-30&to=2026-11-30")
                .body("items", hasSize(3))
                .extract()
                .<String>path("next");

        get(administrator(), next).body("items", hasSize(2)).body("next", nullValue());
        get(administrator(), "/v1/access-log?from=2026-11-01&to=2026-11-29").body("items", empty());
        get(administrator(), "/v1/access-log?from=2026-11-30&to=2026-11-29").statusCode(400);
        get(administrator(), "/v1/access-log?cursor=nonsense").statusCode(400);
    }

    @Test
    void itIsExportedForASpreadsheet() {
        get(school.staff("mentor"), "/v1/young-people/" + person).statusCode(200);

        given().auth()
                .oauth2(administrator())
                .accept("text/csv")
                .get("/v1/access-log?limit=1")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .header("Link", containsString("/v1/access-log?from=2026-11-01&to=2026-11-30&cursor="))
                .body(containsString("\r\n"))
                .body(containsString("\"IDENTITY FULL school-of-enrolment\""))
                .body(containsString(person.toString()));
    }

    @Test
    void nobodyElseSeesIt() {
        get(school.staff("mentor"), "/v1/access-log")
                .statusCode(403)
                .body("type", equalTo("/problems/administrators-only"));
        get(school.system(), "/v1/access-log").statusCode(403);

        get(administrator(), "/v1/access-log")
                .body(
                        "items.findAll { it.action == 'GET /v1/access-log' }.verdicts.outcome.flatten()",
                        everyItem(equalTo("REFUSED")))
                .body("items.findAll { it.action == 'GET /v1/access-log' }", hasSize(2));
    }

    private String administrator() {
        return RealParts.tokenFor("administrator-" + school.schoolId())
                .organisation("SCHOOL", school.schoolId())
                .roles("administrator")
                .token();
    }

    private static ValidatableResponse get(String token, String path) {
        return given().auth().oauth2(token).urlEncodingEnabled(false).get(path).then();
    }
}

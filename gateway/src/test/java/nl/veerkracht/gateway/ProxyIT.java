package nl.veerkracht.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.gateway.canned.Browser;
import nl.veerkracht.gateway.canned.CannedAgenda;
import nl.veerkracht.gateway.canned.CannedRegion;
import nl.veerkracht.gateway.canned.CannedServices;
import nl.veerkracht.gateway.canned.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class ProxyIT {
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @AfterEach
    void everybodySpeaksAgain() {
        CannedRegion.services().school().silent(false);
    }

    @Test
    void aRequestArrivesAsItWasSentExceptForCookies() {
        CannedRegion.services().school().forget();
        var token = token();

        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(token)
                .header("traceparent", TRACE)
                .header("If-Match", "\"abc\"")
                .cookie("q_session", "secret")
                .contentType("application/json")
                .body("{\"name\":\"De Klim\"}")
                .put("/v1/schools/99DA00?a=1&b=x%20y")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"abc\""))
                .header("Set-Cookie", nullValue())
                .header("API-Version", notNullValue())
                .header("X-Content-Type-Options", equalTo("nosniff"));

        var asked = CannedRegion.services().school().asked().get(0);
        assertThat(asked.method()).isEqualTo("PUT");
        assertThat(asked.path()).isEqualTo("/v1/schools/99DA00");
        assertThat(asked.query()).isEqualTo("a=1&b=x%20y");
        assertThat(asked.body()).isEqualTo("{\"name\":\"De Klim\"}");
        assertThat(asked.header("Authorization")).isEqualTo("Bearer " + token);
        assertThat(asked.header("If-Match")).isEqualTo("\"abc\"");
        assertThat(asked.header("traceparent")).contains("0af7651916cd43dd8448eb211c80319c");
        assertThat(asked.header("Cookie")).isNull();
    }

    @Test
    void everyServiceIsReached() {
        given().auth().oauth2(token()).get("/v1/cases").then().statusCode(200).body("items", notNullValue());
        given().auth()
                .oauth2(token())
                .get("/v1/notifications")
                .then()
                .statusCode(200)
                .body("unread", equalTo(2));
    }

    @Test
    void aCalendarReadsWithoutATokenAndNothingElseDoes() {
        given().get(CannedAgenda.ADDRESS).then().statusCode(200).body(equalTo("BEGIN:VCALENDAR"));

        given().post(CannedAgenda.ADDRESS).then().statusCode(401);
        given().get("/v1/calendar-feeds").then().statusCode(401);
        given().delete("/v1/calendar-feeds").then().statusCode(401);
        given().get("/v1/calendar-feeds/a/b.ics").then().statusCode(401);
        given().get("/v1/agenda").then().statusCode(401);
    }

    @Test
    void theSecretOfACalendarIsInNoFigure() {
        given().get(CannedAgenda.ADDRESS).then().statusCode(200);

        given().get("/q/metrics").then().statusCode(200).body(not(containsString("unmistakable-secret")));
    }

    @Test
    void aRefusalOfAServiceIsPassedOn() {
        given().auth()
                .oauth2(token())
                .get("/v1/young-people/" + CannedServices.HIDDEN)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void aSilentServiceIsAProblemThatPasses() {
        CannedRegion.services().school().silent(true);

        given().auth()
                .oauth2(token())
                .get("/v1/schools")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/service-unavailable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/schools/", "/v1/nothing", "/v1/events/", "/v1/young-people/x/timeline/"})
    void whatNobodyOwnsIsAProblem(String path) {
        given().auth()
                .oauth2(token())
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unknown-resource"));
    }

    @Test
    void aSessionInABrowserIsNoKeyToTheApi() {
        var answer = Browser.of(Person.MENTOR).get("/v1/schools");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("www-authenticate")).contains("Bearer");
    }

    @Test
    void aTokenInTheAddressIsNoKeyEither() {
        given().get("/v1/schools?access_token=" + token()).then().statusCode(401);
    }

    private static String token() {
        return CannedRegion.identity()
                .token(Map.of("organisation_kind", "SCHOOL", "organisation_identifier", "99DA00"));
    }
}

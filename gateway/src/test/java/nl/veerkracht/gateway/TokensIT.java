package nl.veerkracht.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.veerkracht.dev.BadToken;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.gateway.canned.CannedRegion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A token that is not as it should be does not come past the door; it is not left to the service behind it. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class TokensIT {
    private static final Map<String, Object> MENTOR = Map.of(
            "organisation_kind", "SCHOOL",
            "organisation_identifier", "99DA00",
            "realm_access", Map.of("roles", List.of("mentor")));

    @ParameterizedTest
    @EnumSource
    void aBadTokenIsNotPassedOn(BadToken bad) {
        CannedRegion.services().school().forget();

        given().auth()
                .oauth2(CannedRegion.identity().token(MENTOR, bad))
                .get("/v1/schools")
                .then()
                .statusCode(bad.status())
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + bad.problem()));

        assertThat(CannedRegion.services().school().asked()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void norDoesWhatASchoolSendsWithOne(BadToken bad) {
        given().auth()
                .oauth2(CannedRegion.identity().token(MENTOR, bad))
                .contentType("application/cloudevents+json")
                .body("{}")
                .post("/v1/events")
                .then()
                .statusCode(bad.status())
                .body("type", equalTo("/problems/" + bad.problem()));
    }
}

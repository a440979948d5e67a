package nl.veerkracht.school.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.veerkracht.dev.BadToken;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.dev.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A token that is not as it should be opens nothing, and the answer tells nothing of anybody. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "school"))
class TokensIT {

    @ParameterizedTest
    @EnumSource
    void aBadTokenIsRefusedTheSameForWhomeverItIsAbout(BadToken bad) {
        var school = Sandbox.open();
        var person = school.enrol("P1");
        var before = onRecord(bad, "GET /v1/young-people/{id}");
        var recorded = about(person);

        var known = answer(school, bad, person);
        var nobody = answer(school, bad, UUID.randomUUID());

        assertThat(known).isEqualTo(nobody).contains("/problems/" + bad.problem());
        assertThat(onRecord(bad, "GET /v1/young-people/{id}") - before).isEqualTo(2);
        assertThat(about(person)).isEqualTo(recorded);
    }

    /** The number that a school gave a pupil stands in the address, and must not come to stand in the log. */
    @Test
    void ofTheAddressOnlyTheFormIsOnRecord() {
        var school = Sandbox.open();
        var action = "GET /v1/schools/{schoolId}/pupils/{pupilKey}";
        var before = onRecord(BadToken.EXPIRED_A_SECOND_AGO, action);

        given().auth()
                .oauth2(mentor(school).token(BadToken.EXPIRED_A_SECOND_AGO))
                .get("/v1/schools/" + school.schoolId() + "/pupils/UNMISTAKABLE")
                .then()
                .statusCode(401);

        assertThat(onRecord(BadToken.EXPIRED_A_SECOND_AGO, action)).isEqualTo(before + 1);
        assertThat(Database.ask("select count(*) from access_log where record like '%UNMISTAKABLE%'"))
                .isEqualTo("0");
    }

    @Test
    void aTokenInTheAddressIsNone() {
        var school = Sandbox.open();

        given().queryParam("access_token", school.staff("mentor"))
                .get("/v1/young-people/" + UUID.randomUUID())
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer");
    }

    private static String answer(Sandbox school, BadToken bad, UUID person) {
        return given().auth()
                .oauth2(mentor(school).token(bad))
                .get("/v1/young-people/" + person)
                .then()
                .statusCode(bad.status())
                .contentType("application/problem+json")
                .extract()
                .asString();
    }

    /** Requests on record that were refused for this, with the account exactly where somebody vouches for it. */
    private static long onRecord(BadToken bad, String action) {
        return Long.parseLong(Database.ask("select count(*) from access_log where record::json ->> 'name' = '" + action
                + "' and record::json #>> '{attributes,access.verdicts,0,rule}' = '" + bad.problem()
                + "' and (user_id is not null) = " + bad.isOfAnAccount()));
    }

    private static String about(UUID person) {
        return Database.ask("select count(*) from access_log where data_subject = '" + person + "'");
    }

    private static TestTokens mentor(Sandbox school) {
        return RealParts.tokenFor("mentor-" + school.schoolId())
                .organisation("SCHOOL", school.schoolId())
                .roles("mentor");
    }
}

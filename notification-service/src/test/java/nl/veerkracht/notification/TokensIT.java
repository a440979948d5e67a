package nl.veerkracht.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import nl.veerkracht.dev.BadToken;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.dev.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A token that is not as it should be opens no inbox. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(Outside.class)
class TokensIT {

    @ParameterizedTest
    @EnumSource
    void aBadTokenIsRefusedAndThatIsOnRecord(BadToken bad) throws SQLException {
        var before = onRecord(bad);

        given().auth()
                .oauth2(mentor().token(bad))
                .get("/v1/notifications")
                .then()
                .statusCode(bad.status())
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + bad.problem()));

        assertThat(onRecord(bad)).isEqualTo(before + 1);
    }

    @Test
    void aTokenInTheAddressIsNone() {
        given().queryParam("access_token", mentor().token())
                .get("/v1/notifications")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer");
    }

    private static long onRecord(BadToken bad) throws SQLException {
        return Long.parseLong(String.valueOf(RealParts.sql("notification")
                .ask("select count(*) from access_log where record::json ->> 'name' = 'GET /v1/notifications'"
                        + " and record::json #>> '{attributes,access.verdicts,0,rule}' = '" + bad.problem()
                        + "' and (user_id is not null) = " + bad.isOfAnAccount())));
    }

    private static TestTokens mentor() {
        return RealParts.tokenFor("mentor-99RT00")
                .organisation("SCHOOL", "99RT00")
                .roles("mentor");
    }
}

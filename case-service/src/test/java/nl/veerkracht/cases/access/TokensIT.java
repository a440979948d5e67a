package nl.veerkracht.cases.access;

import static io.restassured.RestAssured.given;
import static nl.veerkracht.cases.CasesDatabase.count;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.dev.BadToken;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.dev.TestTokens;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A token that is not as it should be opens nothing, and the answer tells nothing of anybody. */
@WithRealParts
class TokensIT {
    private static final String ROUTE = "GET /v1/young-people/{youngPersonId}/timeline";

    @Inject
    EventHandler handler;

    @ParameterizedTest
    @EnumSource
    void aBadTokenIsRefusedTheSameForWhomeverItIsAbout(BadToken bad) {
        var pupil = SchoolEvents.aboutSomebody();
        handler.handle(List.of(pupil.raised(SignalKind.FREQUENT)));
        var before = onRecord(bad);

        var known = answer(bad, pupil.youngPersonId());
        var nobody = answer(bad, UUID.randomUUID());

        assertThat(known).isEqualTo(nobody).contains("/problems/" + bad.problem());
        assertThat(onRecord(bad) - before).isEqualTo(2);
        assertThat(count("access_log where data_subject = '%s'", pupil.youngPersonId()))
                .isZero();
    }

    @Test
    void aTokenInTheAddressOrAnotherHeaderIsNone() {
        var before = count("access_log where record like '%%not-signed-in%%'");

        given().queryParam("access_token", mentor().token())
                .header("X-Access-Token", mentor().token())
                .header("X-Forwarded-User", "mentor")
                .get("/v1/young-people/{id}/timeline", UUID.randomUUID())
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer");

        assertThat(count("access_log where record like '%%not-signed-in%%'")).isEqualTo(before + 1);
    }

    @Test
    void whatNobodyHasARouteForIsNotOnRecord() {
        var before = count("access_log");

        given().get("/v1/young-people/Jan-de-Vries/secrets").then().statusCode(401);

        assertThat(count("access_log")).isEqualTo(before);
    }

    private static String answer(BadToken bad, UUID person) {
        return given().auth()
                .oauth2(mentor().token(bad))
                .get("/v1/young-people/{id}/timeline", person)
                .then()
                .statusCode(bad.status())
                .contentType("application/problem+json")
                .header("Cache-Control", "no-store")
                .extract()
                .asString();
    }

    /** Requests on record that were refused for this, with the account exactly where somebody vouches for it. */
    private static int onRecord(BadToken bad) {
        return count(
                "access_log where record::json ->> 'name' = '" + ROUTE + "'"
                        + " and record::json #>> '{attributes,access.verdicts,0,rule}' = '%s'"
                        + " and (user_id is not null) = %s",
                bad.problem(),
                bad.isOfAnAccount());
    }

    private static TestTokens mentor() {
        return RealParts.tokenFor("mentor-99XX00")
                .organisation("SCHOOL", "99XX00")
                .roles("mentor");
    }
}

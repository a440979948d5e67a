package nl.veerkracht.cases;

import static io.restassured.RestAssured.given;

import nl.veerkracht.dev.KeptOpenApi;
import org.junit.jupiter.api.Test;

/** What others build against is kept with the sources. */
@WithRealParts
class OpenApiIT {

    @Test
    void isKeptAsTheCodeSaysIt() {
        KeptOpenApi.requireKept(
                "case-service",
                given().get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }
}

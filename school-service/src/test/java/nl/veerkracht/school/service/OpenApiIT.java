package nl.veerkracht.school.service;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import nl.veerkracht.dev.KeptOpenApi;
import nl.veerkracht.dev.RealParts;
import org.junit.jupiter.api.Test;

/** What others build against is kept with the sources. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "school"))
class OpenApiIT {

    @Test
    void isKeptAsTheCodeSaysIt() {
        KeptOpenApi.requireKept(
                "school-service",
                given().get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }
}

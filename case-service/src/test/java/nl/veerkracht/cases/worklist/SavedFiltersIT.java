package nl.veerkracht.cases.worklist;

import static nl.veerkracht.cases.People.ofFamily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.TestClock;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.dev.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WithRealParts
class SavedFiltersIT {
    private static final String MONDAY = """
            {"name": "Monday <b>", "list": "still", "step": "PLAN", "schoolId": "99XX00", "start": true}""";

    @Inject
    TestClock clock;

    @Inject
    ForgetSavedFilters forget;

    private final String account = "officer-" + UUID.randomUUID();

    @AfterEach
    void itIsMondayMorning() {
        clock.reset();
    }

    @Test
    void whatWasKeptIsThereForWhoKeptItAndForNobodyElse() {
        String id = save(MONDAY).statusCode(201).extract().path("id");

        own().body("items", hasSize(1))
                .body("items[0].name", equalTo("Monday <b>"))
                .body("items[0].list", equalTo("still"))
                .body("items[0].step", equalTo("PLAN"))
                .body("items[0].schoolId", equalTo("99XX00"))
                .body("items[0].start", equalTo(true));
        var colleague = somebody("colleague-" + account);
        colleague.get("/v1/saved-filters").then().statusCode(200).body("items", equalTo(List.of()));
        colleague.delete("/v1/saved-filters/" + id).then().statusCode(404);
        own().body("items", hasSize(1));
    }

    @Test
    void theSameNameReplacesWhatItStoodFor() {
        save(MONDAY).statusCode(201);
        save("""
                {"name": " Monday <b> ", "list": "today"}""").statusCode(201);

        own().body("items.list", equalTo(List.of("today"))).body("items[0].start", equalTo(false));
    }

    @Test
    void oneBeginsWithOneOfThem() {
        save(MONDAY).statusCode(201);
        save("""
                {"name": "Tuesday", "list": "today", "start": true}""").statusCode(201);

        own().body("items.name", equalTo(List.of("Monday <b>", "Tuesday")))
                .body("items.start", equalTo(List.of(false, true)));
    }

    @Test
    void whatWasTakenAwayIsGone() {
        String id = save(MONDAY).extract().path("id");

        me().delete("/v1/saved-filters/" + id).then().statusCode(204);

        own().body("items", equalTo(List.of()));
        me().delete("/v1/saved-filters/" + id).then().statusCode(404);
    }

    @Test
    void nobodyKeepsMoreThanTwentyEvenWhenTwoAreSentAtOnce() {
        IntStream.range(0, SavedFilters.MOST - 1)
                .forEach(n ->
                        save("{\"name\": \"n" + n + "\", \"list\": \"mine\"}").statusCode(201));

        var statuses = IntStream.range(0, 4)
                .parallel()
                .map(n -> save("{\"name\": \"last" + n + "\", \"list\": \"mine\"}")
                        .extract()
                        .statusCode())
                .boxed()
                .toList();

        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
        own().body("items", hasSize(SavedFilters.MOST));
        save("{\"name\": \"n1\", \"list\": \"today\"}").statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\": \" \", \"list\": \"mine\"}",
                "{\"name\": \"a\", \"list\": \"everybody\"}",
                "{\"name\": \"a\", \"list\": \"mine\", \"step\": \"LATE\"}",
                "{\"name\": \"a\", \"list\": \"mine\", \"schoolId\": \"<b>\"}",
                "{\"name\": \"1234567890123456789012345678901234567890123456789012345678901\", \"list\": \"mine\"}"
            })
    void whatCannotBeKeptIsSaid(String body) {
        save(body).statusCode(400);
        own().body("items", equalTo(List.of()));
    }

    @Test
    void theFamilyHasNothingToKeep() {
        var pupil = ofFamily("pupil-" + account, "pupil");
        pupil.get("/v1/saved-filters").then().statusCode(404);
        pupil.contentType(ContentType.JSON)
                .body(MONDAY)
                .post("/v1/saved-filters")
                .then()
                .statusCode(404);
    }

    @Test
    void whatNobodySavedAgainForAYearIsForgotten() {
        save(MONDAY).statusCode(201);
        clock.later(Duration.ofDays(366));

        own().body("items", equalTo(List.of()));
        forget.run();

        assertThat(CasesDatabase.count("saved_filter where account = '%s'", accountId()))
                .isZero();
    }

    private String accountId() {
        return UUID.nameUUIDFromBytes(account.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }

    private ValidatableResponse own() {
        return me().get("/v1/saved-filters").then().statusCode(200);
    }

    private ValidatableResponse save(String body) {
        return me().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/saved-filters")
                .then();
    }

    private RequestSpecification me() {
        return somebody(account);
    }

    private static RequestSpecification somebody(String name) {
        return RestAssured.given()
                .auth()
                .oauth2(RealParts.tokenFor(name)
                        .organisation("MUNICIPALITY", "9901")
                        .roles("attendance-officer")
                        .token());
    }
}

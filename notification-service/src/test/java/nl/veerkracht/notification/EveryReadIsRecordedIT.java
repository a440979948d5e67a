package nl.veerkracht.notification;

import static io.restassured.RestAssured.given;
import static nl.veerkracht.notification.EventFixture.aSignal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.contracts.Topics;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.dev.TestTokens;
import nl.veerkracht.kit.audit.AccessRecord;
import nl.veerkracht.kit.audit.AccessRecords;
import nl.veerkracht.kit.audit.Outcome;
import nl.veerkracht.kit.audit.Verdict;
import org.junit.jupiter.api.Test;

/** Whoever is told about a young person is on record, and whoever asked for what was not meant for them. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(Outside.class)
class EveryReadIsRecordedIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Verdict SHOWN = new Verdict("NOTICE", Outcome.FULL, "meant-for-the-reader");
    private static final Verdict REFUSED = new Verdict("NOTICE", Outcome.REFUSED, "not-meant-for-the-reader");

    @Inject
    @SuppressWarnings("NullAway.Init")
    AccessRecords records;

    @Test
    void whoIsShownAListIsOnRecordForEveryoneOnItOnce() {
        var school = "99RA00";
        var told = List.of(somebodyToldAbout(school), somebodyToldAbout(school));
        var newest = somebodyToldAbout(school);

        as(mentor(school, "M1")).get("/v1/notifications?limit=3").then().statusCode(200);
        as(mentor(school, "M1")).get("/v1/notifications?limit=1").then().statusCode(200);

        assertThat(told)
                .allSatisfy(person -> assertThat(looks(person)).singleElement().satisfies(look -> {
                    assertThat(look.action()).isEqualTo("GET /v1/notifications");
                    assertThat(look.userId()).isEqualTo(RealParts.account("mentor-M1" + school));
                    assertThat(look.roles()).containsExactly("mentor");
                    assertThat(look.organisationIdentifier()).isEqualTo(school);
                    assertThat(look.verdicts()).containsExactly(SHOWN);
                    assertThat(look.purpose()).isEqualTo("return-to-school");
                    assertThat(look.processingActivity()).endsWith(":notification-service:1");
                }));
        assertThat(looks(newest)).hasSize(2);
    }

    @Test
    void whoReadsANoticeIsOnRecordAndSoIsWhoMayNot() {
        var school = "99RB00";
        var person = somebodyToldAbout(school);
        var notice = ask("select id from notice where young_person_id = '%s' and role = 'mentor'".formatted(person));
        var stranger = mentor("99RC00", "M1");

        as(mentor(school, "M1"))
                .put("/v1/notifications/" + notice + "/read")
                .then()
                .statusCode(204);
        as(stranger).put("/v1/notifications/" + notice + "/read").then().statusCode(404);
        as(stranger)
                .put("/v1/notifications/" + UUID.randomUUID() + "/read")
                .then()
                .statusCode(404);
        as(stranger).put("/v1/notifications/not-an-id/read").then().statusCode(404);

        assertThat(looks(person))
                .extracting(AccessRecord::answer, AccessRecord::verdicts)
                .containsExactlyInAnyOrder(tuple(204, List.of(SHOWN)), tuple(404, List.of(REFUSED)));
        assertThat(ask("""
                select count(*) from access_log where organisation_identifier = '99RC00' and data_subject is null
                and record like '%not-meant-for-the-reader%'
                """)).isEqualTo("2");
    }

    @Test
    void nothingElseIsToldHere() {
        Map<String, Object> paths =
                given().get("/q/openapi?format=json").then().extract().path("paths");

        // People are the staff of organisations: what is changed of them stands in people_change.
        assertThat(paths.keySet().stream()
                        .filter(path -> !path.startsWith("/v1/people") && !path.equals("/v1/colleagues")))
                .as("a route of which it is not tested that it is on record")
                .containsExactlyInAnyOrder(
                        "/v1/notifications", "/v1/notifications/{id}/read", "/v1/young-people/{id}/holdings");
        assertThat(ask("select count(*) from verify_access_log()")).isEqualTo("0");
    }

    private UUID somebodyToldAbout(String school) {
        var signal = aSignal(school, "M1");
        Bus.send(Topics.SCHOOL_EVENTS, signal.json());
        await().atMost(PATIENCE)
                .until(() -> ask("select count(*) from notice where event_id = '%s'".formatted(signal.id()))
                        .equals("2"));
        return signal.youngPersonId();
    }

    private List<AccessRecord> looks(UUID person) {
        return records.about(person, null, 100).records();
    }

    private static TestTokens mentor(String school, String staffNumber) {
        return RealParts.tokenFor("mentor-" + staffNumber + school)
                .organisation("SCHOOL", school)
                .roles("mentor", "offline_access")
                .staffNumber(staffNumber);
    }

    private static RequestSpecification as(TestTokens person) {
        return given().auth().oauth2(person.token());
    }

    private static String ask(String query) {
        try {
            return String.valueOf(RealParts.sql("notification").ask(query));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

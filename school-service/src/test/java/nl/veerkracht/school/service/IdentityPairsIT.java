package nl.veerkracht.school.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.school.identity.LinkByNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One young person at two schools: who links them, who takes them apart, and who gets to know of it. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "school"))
class IdentityPairsIT {
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 30, 8, 0);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    LinkByNumber links;

    @Inject
    TestClock clock;

    private final String number = Long.toString(System.nanoTime() % 900_000_000 + 100_000_000);
    private final String municipality = "M" + number;
    private Sandbox old = Sandbox.unregistered();
    private Sandbox now = Sandbox.unregistered();
    private UUID before = new UUID(0, 0);
    private UUID after = new UUID(0, 0);

    @BeforeEach
    void aPupilWhoChangedSchool() {
        old = Sandbox.open();
        now = Sandbox.open();
        before = enrol(old, "P1", number);
        after = enrol(now, "Q1", number);
        joins(before, old);
        joins(after, now);
    }

    @Test
    void theNumberLinksThemForWhoMayKnowBoth() {
        officer("SAME")
                .body("items.ground", contains("NATIONAL_NUMBER"))
                .body(
                        "items[0].findAll { it.key in ['first', 'second'] }.collect { it.value.id }",
                        containsInAnyOrder(before.toString(), after.toString()));
    }

    @Test
    void noSchoolGetsToKnowOfTheOther() {
        for (var status : List.of("LIKELY", "SAME", "DIFFERENT")) {
            assertThat(items(old.staff("absence-coordinator"), status)).isEmpty();
            assertThat(items(now.staff("mentor"), status)).isEmpty();
        }
        given().auth()
                .oauth2(now.staff("absence-coordinator"))
                .get("/v1/young-people/" + before)
                .then()
                .statusCode(404);
    }

    @Test
    void theNewSchoolCountsFromZero() {
        old.report("P1", "2026-11-02", "2026-11-09", "2026-11-16");
        now.report("Q1", "2026-11-23");
        now.report("Q1", "2026-11-25");
        old.report("P1", "2026-11-24");

        Database.awaitSignals(old, "P1", "FREQUENT 2026-11-24");
        assertThat(Database.signals(now, "Q1")).isEmpty();
    }

    @Test
    void whoTurnsOutToHaveAnotherNumberIsNoLongerLinked() {
        var other = Long.toString(Long.parseLong(number) - 1);

        clock.moveTo(MONDAY.plusHours(1));
        enrol(now, "Q1", other);
        assertThat(items(officer(), "SAME")).isEmpty();

        clock.moveTo(MONDAY.plusHours(2));
        enrol(now, "Q1", number);
        assertThat(items(officer(), "SAME")).hasSize(1);
    }

    @Test
    void whatAPersonSaysStandsAboveTheNumber() {
        say(officer(), before, after, "DIFFERENT").statusCode(204);
        clock.moveTo(MONDAY.plusHours(1));
        enrol(now, "Q1", number);
        links.run();

        assertThat(items(officer(), "SAME")).isEmpty();
        officer("DIFFERENT").body("items.ground", contains("PERSON")).body("items.reason", contains("twee broers"));

        say(officer(), before, after, "LIKELY").statusCode(204);
        officer("SAME").body("items.ground", contains("NATIONAL_NUMBER"));
        assertThat(items(officer(), "DIFFERENT")).isEmpty();
    }

    @Test
    void whatTwoMomentsMissedIsLinkedTheNextDay() {
        Database.change("delete from same_person where '" + before + "' in (first_id, second_id)");
        assertThat(items(officer(), "SAME")).isEmpty();

        links.run();

        assertThat(items(officer(), "SAME")).hasSize(1);
    }

    @Test
    void whoLooksAlikeWaitsForAPersonAndCanBeTakenApartAgain() {
        var twin = enrol(now, "Q2", null);
        var coordinator = now.staff("absence-coordinator");
        assertThat(items(coordinator, "LIKELY")).hasSize(1);

        say(coordinator, twin, after, "SAME").statusCode(204);
        say(coordinator, after, twin, "SAME").statusCode(204);
        assertThat(items(coordinator, "LIKELY")).isEmpty();
        assertThat(items(coordinator, "SAME")).hasSize(1);

        say(coordinator, after, twin, "LIKELY").statusCode(204);
        assertThat(items(coordinator, "LIKELY")).hasSize(1);
        assertThat(items(coordinator, "SAME")).isEmpty();
        assertThat(Database.ask(
                        "select string_agg(verdict || ' ' || (ended_at is not null), ',') from same_person where '"
                                + twin + "' in (first_id, second_id)"))
                .isEqualTo("SAME true");
    }

    @ParameterizedTest
    @CsvSource({"Noor, Janssen, 2011-03-04, 1", "Noor, Jansen, 2011-03-05, 0", "Mohammed, Yilmaz, 2011-03-04, 0"})
    void whoIsLikelyIsBornOnTheSameDayWithMuchTheSameName(String given, String family, String born, int likely) {
        now.enrol(
                "Q2",
                Sandbox.details("")
                        .replace("Noor", given)
                        .replace("Jansen", family)
                        .replace("2011-03-04", born));

        assertThat(items(now.staff("absence-coordinator"), "LIKELY")).hasSize(likely);
    }

    @Test
    void whoMayNotKnowBothSaysNothingAndHearsTheSameAsOfNobody() {
        var coordinator = now.staff("absence-coordinator");

        say(coordinator, before, after, "DIFFERENT").statusCode(404);
        say(coordinator, UUID.randomUUID(), after, "DIFFERENT").statusCode(404);
        say(now.system(), before, after, "DIFFERENT").statusCode(404);

        assertThat(items(officer(), "SAME")).hasSize(1);
    }

    @Test
    void whatIsNoPairIsRefused() {
        say(officer(), before, before, "PERHAPS")
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/second", "/status"));
        given().auth()
                .oauth2(officer())
                .get("/v1/identity-pairs?status=PERHAPS&youngPersonId=1")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/status", "/youngPersonId"));
    }

    private static UUID enrol(Sandbox school, String key, String number) {
        return school.enrol(key, Sandbox.details(number == null ? "" : ", \"nationalNumber\": \"" + number + "\""));
    }

    private void joins(UUID person, Sandbox school) {
        var caseId = UUID.randomUUID();
        Bus.send(
                "case-events",
                person.toString(),
                CaseEvents.opened(person, caseId, school.schoolId()),
                CaseEvents.officerTakesPart(person, caseId, municipality));
        await().atMost(PATIENCE)
                .until(() -> Database.ask(
                                "select count(*) from participation p join coordination_case c using (case_id)"
                                        + " where case_id = '" + caseId + "' and opened_on is not null")
                        .equals("1"));
    }

    private String officer() {
        return RealParts.tokenFor("officer-" + municipality)
                .organisation("MUNICIPALITY", municipality)
                .roles("attendance-officer")
                .token();
    }

    private ValidatableResponse officer(String status) {
        return given().auth()
                .oauth2(officer())
                .get("/v1/identity-pairs?status=" + status)
                .then()
                .statusCode(200);
    }

    private static List<Object> items(String token, String status) {
        return given().auth()
                .oauth2(token)
                .get("/v1/identity-pairs?status=" + status)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    private static ValidatableResponse say(String token, UUID first, UUID second, String status) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("""
                        {"first": "%s", "second": "%s", "status": "%s", "reason": "twee broers"}
                        """.formatted(first, second, status))
                .post("/v1/identity-pairs")
                .then();
    }
}

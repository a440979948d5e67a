package nl.veerkracht.cases.agenda;

import static io.restassured.RestAssured.given;
import static nl.veerkracht.cases.People.ofFamily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.TestClock;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.kit.consumer.EventHandler;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The secret address by which somebody's calendar reads their agenda. */
@WithRealParts
class CalendarFeedIT {
    @Inject
    EventHandler handler;

    @Inject
    TestClock clock;

    @Inject
    ForgetCalendarFeeds forget;

    @SuppressWarnings("NullAway.Init")
    private AgendaCase about;

    @BeforeEach
    void aCaseWithAppointments() {
        about = new AgendaCase(handler);
    }

    @AfterEach
    void itIsMondayMorning() {
        clock.reset();
    }

    @Test
    void aCalendarReadsOneWordAndWhen() {
        var calendar = read(made("nl"));

        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR")
                .contains("SUMMARY:Overleg", "DTSTART:20261207T133000Z")
                .contains("SUMMARY:Consult", "DTSTART;VALUE=DATE:20261210", "TRANSP:TRANSPARENT")
                .contains("URL:http://localhost:8080/agenda")
                .doesNotContain("LOCATION", "DESCRIPTION", "CANCELLED");
    }

    @Test
    void nothingOfItSaysWhoOrWhere() {
        var calendar = read(made("nl"));

        assertThat(calendar)
                .doesNotContain(
                        about.youngPersonId.toString(),
                        about.caseId.toString(),
                        about.meetingId,
                        "Secret place",
                        "99XX00",
                        about.ggd);
        var tasks = CasesDatabase.column("id::text", "task where case_id = '" + about.caseId + "'");
        assertThat(tasks).isNotEmpty().noneMatch(calendar::contains);
    }

    @Test
    void itSpeaksTheLanguageInWhichItWasMade() {
        assertThat(read(made("en"))).contains("SUMMARY:Meeting").doesNotContain("Overleg");
    }

    @Test
    void anAppointmentKeepsItsNameInOneCalendarAndHasAnotherInAnother() {
        var address = made("nl");
        var first = uids(read(address));

        assertThat(uids(read(address))).isEqualTo(first);
        assertThat(uids(read(made("nl")))).doesNotContainAnyElementsOf(first);
    }

    @Test
    void makingItAnewEndsTheOneBefore() {
        var before = made("nl");
        made("nl");

        given().get(before).then().statusCode(404);
    }

    @Test
    void whatWasEndedIsGone() {
        var address = made("nl");
        about.physician()
                .get("/v1/calendar-feeds")
                .then()
                .body("exists", equalTo(true))
                .body("until", equalTo("2026-12-30"));

        about.physician().delete("/v1/calendar-feeds").then().statusCode(204);

        given().get(address).then().statusCode(404);
        about.physician().get("/v1/calendar-feeds").then().body("exists", equalTo(false));
        about.physician().delete("/v1/calendar-feeds").then().statusCode(204);
    }

    @Test
    void nobodyElseEndsIt() {
        var address = made("nl");

        AgendaCase.as("colleague-" + about.ggd, "GGD", about.ggd, "youth-physician")
                .delete("/v1/calendar-feeds")
                .then()
                .statusCode(204);

        read(address);
    }

    @Test
    void whoNoLongerTakesPartHasNothingInTheCalendarEither() {
        var address = made("nl");
        about.leaves();

        assertThat(read(address)).doesNotContain("VEVENT");
    }

    @Test
    void itEndsByItselfUnlessItsOwnerLooksAtTheAgenda() {
        var address = made("nl");
        clock.later(Duration.ofDays(29));
        about.physician().get("/v1/agenda").then().statusCode(200);

        clock.later(Duration.ofDays(58));
        read(address);
        clock.later(Duration.ofDays(59));
        given().get(address).then().statusCode(404);

        forget.run();
        assertThat(CasesDatabase.count("calendar_feed where account = '%s'", about.accountId()))
                .isZero();
    }

    @Test
    void aRoleThatIsGoneIsGoneFromTheCalendarWhenItsOwnerLooks() {
        var address = made("nl");

        AgendaCase.as(about.account, "GGD", about.ggd, "administrator").get("/v1/agenda");

        assertThat(read(address)).doesNotContain("VEVENT");
    }

    @Test
    void whoActsForAnotherOrganisationHasNoAddressAnyMore() {
        var address = made("nl");

        AgendaCase.as(about.account, "GGD", "00000009", "youth-physician").get("/v1/agenda");

        given().get(address).then().statusCode(404);
    }

    @Test
    void theSecretIsKeptNowhereAndShownInNoMetric() {
        var address = made("nl");
        read(address);
        var secret = address.replaceAll(".*/|\\.ics", "");

        assertThat(secret).hasSize(43);
        assertThat(CasesDatabase.ask(
                        "select row_to_json(f)::text from calendar_feed f where account = '%s'", about.accountId()))
                .doesNotContain(secret);
        assertThat(CasesDatabase.count("access_log where record like '%%%s%%'", secret))
                .isZero();
        assertThat(given().get("/q/metrics").asString()).doesNotContain(secret);
        assertThat(ConfigProvider.getConfig().getValue("quarkus.otel.traces.suppress-application-uris", String.class))
                .isEqualTo("/v1/calendar-feeds/*");
    }

    @Test
    void whatACalendarReadsIsOnRecordAsReadForItsOwner() {
        read(made("nl"));

        assertThat(CasesDatabase.ask(
                        "select string_agg(record, '') from access_log where user_id = '%s'"
                                + " and record like '%%calendar-feeds/{token}.ics%%'",
                        about.accountId()))
                .contains(about.youngPersonId.toString(), "\"user.client_id\":\"calendar\"", "takes-part-in-case");
    }

    @Test
    void whatNobodyMadeIsNotThere() {
        given().get("/v1/calendar-feeds/abc.ics").then().statusCode(404);
        given().get("/v1/calendar-feeds").then().statusCode(401);
        given().post("/v1/calendar-feeds").then().statusCode(401);
    }

    @Test
    void theFamilyHasNone() {
        var pupil = ofFamily("pupil-" + about.ggd, "pupil");

        pupil.post("/v1/calendar-feeds").then().statusCode(404);
        pupil.get("/v1/calendar-feeds").then().statusCode(404);
    }

    @Test
    void whatIsNotHeldIsCancelled() {
        about.closes();
        var mentor = AgendaCase.as("mentor-" + about.ggd, "SCHOOL", "99XX00", "mentor");

        assertThat(read(mentor.post("/v1/calendar-feeds").then().extract().path("address")))
                .contains("STATUS:CANCELLED");
    }

    private String made(String language) {
        return about.physician()
                .header("Accept-Language", language)
                .contentType(ContentType.JSON)
                .post("/v1/calendar-feeds")
                .then()
                .statusCode(201)
                .extract()
                .path("address");
    }

    private static String read(String address) {
        return given().get(address)
                .then()
                .statusCode(200)
                .contentType("text/calendar;charset=utf-8")
                .extract()
                .asString();
    }

    private static List<String> uids(String calendar) {
        return Pattern.compile("UID:(\\S+)")
                .matcher(calendar)
                .results()
                .map(one -> one.group(1))
                .toList();
    }
}

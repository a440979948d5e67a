package nl.veerkracht.notification;

import static io.restassured.RestAssured.given;
import static nl.veerkracht.notification.Mailbox.address;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.contracts.SchoolRef;
import nl.veerkracht.contracts.Topics;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.feed.SchoolFeedSilentV1;
import nl.veerkracht.contracts.report.AbsenceReportDueV1;
import nl.veerkracht.contracts.report.AbsenceReportMovedV1;
import nl.veerkracht.contracts.report.ReportKind;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.dev.TestTokens;
import org.junit.jupiter.api.Test;

/** What a school hears of its reports and of its own silence, and a municipality of what is reported to it. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(Outside.class)
class ReportsAndSilenceIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final Instant MOMENT = Instant.parse("2026-11-27T08:01:12Z");

    @SuppressWarnings("NullAway.Init")
    Mailbox mailbox;

    @Test
    void theSchoolHearsThatAReportIsDueAndNobodyReadsInTheMailWhatItIsAbout() {
        var school = "99TQ00";
        var report = UUID.randomUUID();
        var due = EventFixture.of(
                new AbsenceReportDueV1(report, school, ReportKind.SIXTEEN_HOURS, DAY, DAY.plusDays(7), MOMENT));

        Bus.send(Topics.SCHOOL_EVENTS, due.json(), due.json());

        awaitMail("coordinator", school);
        var mail = mailbox.to(address("coordinator", school)).get(0);
        assertThat(mail.substring(mail.indexOf("\r\n\r\n")))
                .doesNotContainIgnoringCase(due.youngPersonId().toString(), report.toString(), school, "melding");
        inbox(staff(school, "absence-coordinator"))
                .body("items.kind", contains("REPORT_DUE"))
                .body("items[0].reportId", equalTo(report.toString()))
                .body("items[0].youngPersonId", equalTo(due.youngPersonId().toString()));
        inbox(staff(school, "mentor")).body("items", empty());
    }

    @Test
    void aReportThatMovedIsToldToWhoHasItNowAndToWhoHadIt() {
        var moved = EventFixture.of(
                new AbsenceReportMovedV1(UUID.randomUUID(), "99TQ00", ReportKind.LUXURY, DAY, "9907", "9908", MOMENT));

        Bus.send(Topics.SCHOOL_EVENTS, moved.json());

        awaitMail("officer", "9908");
        inbox(officer("9908")).body("items.kind", contains("REPORT_FILED"));
        inbox(officer("9907")).body("items.kind", contains("REPORT_MOVED_AWAY"));
        inbox(officer("9909")).body("items", empty());
        assertThat(mailbox.to(address("officer", "9907"))).isEmpty();
    }

    @Test
    void thatASchoolIsSilentIsAboutNobodyAndOnNobodysRecord() {
        var school = "99TR00";
        var silent = new EventFixture(
                UUID.randomUUID(),
                SchoolRef.of(school),
                WireType.SCHOOL_FEED_SILENT_V1,
                new SchoolFeedSilentV1(school, DAY, MOMENT));

        Bus.send(Topics.SCHOOL_EVENTS, silent.json());

        awaitMail("coordinator", school);
        var notice = inbox(staff(school, "absence-coordinator"))
                .body("items.kind", contains("FEED_SILENT"))
                .body("items[0].youngPersonId", nullValue())
                .extract()
                .jsonPath()
                .getString("items[0].id");
        given().auth()
                .oauth2(staff(school, "absence-coordinator").token())
                .put("/v1/notifications/" + notice + "/read")
                .then()
                .statusCode(204);
        inbox(staff(school, "absence-coordinator")).body("unread", equalTo(0));
        inbox(staff(school, "administrator")).body("items.kind", contains("FEED_SILENT"));
        inbox(staff("99TS00", "absence-coordinator")).body("items", empty());
        assertThat(count("access_log where data_subject = '" + SchoolRef.of(school) + "'"))
                .isEqualTo("0");
    }

    private void awaitMail(String name, String organisation) {
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(mailbox.to(address(name, organisation))).hasSize(1));
    }

    private static TestTokens staff(String school, String role) {
        return RealParts.tokenFor(role + school).organisation("SCHOOL", school).roles(role);
    }

    private static TestTokens officer(String municipality) {
        return RealParts.tokenFor("officer-" + municipality)
                .organisation("MUNICIPALITY", municipality)
                .roles("attendance-officer");
    }

    private static ValidatableResponse inbox(TestTokens person) {
        return given().auth()
                .oauth2(person.token())
                .get("/v1/notifications")
                .then()
                .statusCode(200);
    }

    private static String count(String from) {
        try {
            return String.valueOf(RealParts.sql("notification").ask("select count(*) from " + from));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

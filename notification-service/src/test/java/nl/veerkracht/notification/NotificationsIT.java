package nl.veerkracht.notification;

import static io.restassured.RestAssured.given;
import static nl.veerkracht.notification.EventFixture.aLateTask;
import static nl.veerkracht.notification.EventFixture.aSignal;
import static nl.veerkracht.notification.EventFixture.aTask;
import static nl.veerkracht.notification.EventFixture.aWithdrawal;
import static nl.veerkracht.notification.EventFixture.anEndOfEnrolment;
import static nl.veerkracht.notification.EventFixture.anEnrolment;
import static nl.veerkracht.notification.Mailbox.address;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.contracts.Topics;
import nl.veerkracht.contracts.published.PublishedEvents;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.dev.TestTokens;
import nl.veerkracht.dev.part.Sql;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.notification.notice.TellPeople;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole service with database, bus and mail server; each test has a school of its own. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(Outside.class)
class NotificationsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @SuppressWarnings("NullAway.Init")
    Mailbox mailbox;

    @Inject
    @SuppressWarnings("NullAway.Init")
    TellPeople tellPeople;

    @Inject
    @SuppressWarnings("NullAway.Init")
    BusinessClock clock;

    @BeforeEach
    void everythingIsUp() {
        PlayedKeycloak.down(false);
    }

    @AfterEach
    void nothingIsLeftToMail() {
        PlayedKeycloak.down(false);
        awaitSql("select count(*) from mail_job", "0");
    }

    @Test
    void aSignalReachesTheCoordinatorAndThePupilsMentorAndNobodyElse() {
        var school = "99TA00";

        Bus.send(Topics.SCHOOL_EVENTS, aSignal(school, "M1").json());

        awaitMail("mentor-m1", school, 1);
        awaitMail("coordinator", school, 1);
        assertThat(unread(mentor(school, "M1"))).isEqualTo(1);
        assertThat(unread(coordinator(school))).isEqualTo(1);
        assertThat(unread(mentor(school, "M2"))).isZero();
        assertThat(unread(mentor("99TX00", "M1"))).isZero();
        assertThat(mailbox.to(address("mentor-m2", school))).isEmpty();
    }

    @Test
    void aSignalOfAPupilWithoutMentorReachesAllMentors() {
        var school = "99TC00";

        Bus.send(Topics.SCHOOL_EVENTS, aSignal(school, null).json());

        awaitMail("mentor-m1", school, 1);
        awaitMail("mentor-m2", school, 1);
        awaitMail("coordinator", school, 1);
    }

    @Test
    void theSameEventAgainTellsNobodyAgain() {
        var school = "99TD00";
        var signal = aSignal(school, "M1");

        Bus.send(Topics.SCHOOL_EVENTS, signal.json(), signal.json());
        Bus.send(Topics.SCHOOL_EVENTS, signal.json(), aSignal(school, "M2").json());

        awaitMail("mentor-m2", school, 1);
        awaitMail("mentor-m1", school, 1);
        awaitMail("coordinator", school, 2);
        assertThat(count("notice where event_id = '" + signal.id() + "'")).isEqualTo("2");
        assertThat(count(
                        "mail_delivery d join notice n on n.id = d.notice_id where n.event_id = '" + signal.id() + "'"))
                .isEqualTo("2");
    }

    @Test
    void aWithdrawalIsInTheInboxAndNotMailed() {
        var school = "99TE00";
        var withdrawal = aWithdrawal(school, "M1");

        Bus.send(Topics.SCHOOL_EVENTS, withdrawal.json());

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(kinds(mentor(school, "M1"))).containsExactly("SIGNAL_WITHDRAWN"));
        assertThat(count("mail_job j join notice n on n.id = j.notice_id where n.event_id = '" + withdrawal.id() + "'"))
                .isEqualTo("0");
        assertThat(mailbox.to(address("mentor-m1", school))).isEmpty();
    }

    @Test
    void whoIsAskedToJoinACaseIsMailedAndWhoHasAnyOtherTaskIsNot() {
        var school = "99TF00";
        var talk = aTask("SCHOOL_TALK_INVITE", "SCHOOL", school, "mentor", "M1");
        var join = aTask("JOIN_CASE", "MUNICIPALITY", "9901", "attendance-officer", null);

        Bus.send(Topics.CASE_EVENTS, talk.json(), join.json());

        awaitMail("officer", "9901", 1);
        assertThat(kinds(person("officer-9901")
                        .organisation("MUNICIPALITY", "9901")
                        .roles("attendance-officer")))
                .containsExactly("TASK_ASSIGNED");
        assertThat(kinds(mentor(school, "M1"))).containsExactly("TASK_ASSIGNED");
        assertThat(mailbox.to(address("mentor-m1", school))).isEmpty();
        assertThat(mailbox.to(address("officer", "9902"))).isEmpty();
    }

    @Test
    void ofATaskThatIsLateFirstTheOwnerIsToldThenWhoDirectsTheCaseThenTheTeam() {
        var school = "99TM00";

        Bus.send(
                Topics.CASE_EVENTS,
                aLateTask("OWNER", "SCHOOL", school, "mentor", school).json());
        awaitMail("mentor-m1", school, 1);
        assertThat(kinds(mentor(school, "M1"))).containsExactly("TASK_OVERDUE");
        assertThat(kinds(mentor(school, "M2"))).isEmpty();
        assertThat(mailbox.to(address("support", school))).isEmpty();

        var late = aLateTask("DIRECTOR", "SCHOOL", school, "mentor", school);
        Bus.send(Topics.CASE_EVENTS, late.json(), late.json());
        awaitMail("support", school, 1);
        assertThat(mailbox.to(address("mentor-m1", school))).hasSize(1);

        Bus.send(
                Topics.CASE_EVENTS,
                aLateTask("TEAM", "SCHOOL", school, "mentor", school).json());
        awaitMail("mentor-m1", school, 2);
        awaitMail("mentor-m2", school, 1);
        awaitMail("coordinator", school, 1);
        awaitMail("support", school, 2);
        assertThat(body(mailbox.to(address("support", school)).get(0)))
                .doesNotContainIgnoringCase(late.youngPersonId().toString(), school, "taak", "laat", "talk", "2026");
    }

    @Test
    void whatWasAskedInConfidenceIsToldToTheOrganisationThatWasAskedAlone() {
        var owner = aLateTask("OWNER", "MUNICIPALITY", "9903", "attendance-officer", null);
        var director = aLateTask("DIRECTOR", "MUNICIPALITY", "9903", "attendance-officer", null);
        var pupil = aLateTask("OWNER", "SCHOOL", "99TM00", "pupil", null);
        var unknown = aLateTask("MAYOR", "MUNICIPALITY", "9903", "attendance-officer", "99TM00");
        tell(owner, director, pupil, unknown);

        assertThat(count("notice where event_id = '" + owner.id() + "'")).isEqualTo("1");
        for (var nobody : List.of(director, pupil, unknown)) {
            assertThat(count("notice where event_id = '" + nobody.id() + "'")).isEqualTo("0");
        }
        assertThat(kinds(person("officer-9903")
                        .organisation("MUNICIPALITY", "9903")
                        .roles("attendance-officer")))
                .containsExactly("TASK_OVERDUE");
    }

    @Test
    void whoIsEnrolledWhereIsToldToNobodyAndNotPutAside() {
        var school = "99TP00";
        var enrolment = anEnrolment(school);
        var end = anEndOfEnrolment(school);

        Bus.send(
                Topics.SCHOOL_EVENTS,
                enrolment.json(),
                end.json(),
                aWithdrawal(school, "M1").json());

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(kinds(mentor(school, "M1"))).containsExactly("SIGNAL_WITHDRAWN"));
        for (var one : List.of(enrolment, end)) {
            assertThat(count("inbox where id = '" + one.id() + "'")).isEqualTo("0");
            assertThat(Bus.deadLetters(Topics.SCHOOL_EVENTS, one.id().toString()))
                    .isEmpty();
        }
    }

    @Test
    void whatCannotBeReadGoesAsideWithTheReasonAndTheNextGoesThrough() {
        var school = "99TG00";
        var unknown = aSignal(school, "M1").envelope().put("type", "nl.absencesignals.guessed.v1");
        var incomplete = aSignal(school, "M1").envelope();
        incomplete.withObject("/data").remove("schoolId");
        var misshapen = aSignal(school, "M1").envelope();
        misshapen.withObject("/data").put("holdsOn", "tomorrow");
        var aboutNobody = aSignal(school, "M1").envelope();
        aboutNobody.put("subject", "somebody");
        var empty = aSignal(school, "M1").envelope();
        empty.remove("data");
        var topic = Topics.SCHOOL_EVENTS;

        Bus.send(
                topic,
                "{ \"malformed-99TG00\": ",
                unknown.toString(),
                incomplete.toString(),
                misshapen.toString(),
                aboutNobody.toString(),
                empty.toString(),
                aSignal(school, "M1").json());

        awaitMail("mentor-m1", school, 1);
        assertThat(Bus.deadLetters(topic, "malformed-99TG00"))
                .singleElement()
                .asString()
                .contains("not valid JSON");
        assertThat(Bus.deadLetters(topic, unknown.path("id").asText()))
                .containsExactly("/type: must be one of the types of the topic school-events");
        assertThat(Bus.deadLetters(topic, incomplete.path("id").asText()))
                .containsExactly("/data/schoolId: is required");
        assertThat(Bus.deadLetters(topic, misshapen.path("id").asText()))
                .containsExactly("/data/holdsOn: does not have the shape of this type");
        assertThat(Bus.deadLetters(topic, aboutNobody.path("id").asText()))
                .containsExactly("/subject: must be the id of the young person, a UUID");
        assertThat(Bus.deadLetters(topic, empty.path("id").asText())).containsExactly("/data: must be an object");
    }

    @Test
    void mailWaitsForTheMailServerAndGoesOutWhenItIsBack() {
        var school = "99TH00";
        var signal = aSignal(school, "M1");
        mailbox.stop();

        Bus.send(Topics.SCHOOL_EVENTS, signal.json());
        awaitSql(
                "select bool_and(attempts >= 2) from mail_job j join notice n on n.id = j.notice_id where n.event_id = '"
                        + signal.id() + "'",
                "t");
        mailbox.startAgain();

        awaitMail("mentor-m1", school, 1);
        awaitMail("coordinator", school, 1);
    }

    @Test
    void mailWaitsForTheDirectoryAndIsGivenUpInTheEnd() {
        var school = "99TI00";
        var signal = aSignal(school, "M1");
        var ofSignal = " from notice where event_id = '" + signal.id() + "'";
        PlayedKeycloak.down(true);

        Bus.send(Topics.SCHOOL_EVENTS, signal.json());
        awaitSql("select bool_and(attempts >= 2) from mail_job where notice_id in (select id" + ofSignal + ")", "t");
        run("update mail_job set first_due = now() - interval '3 days' where notice_id in (select id" + ofSignal + ")");

        awaitSql("select count(*) from mail_job where notice_id in (select id" + ofSignal + ")", "0");
        var notice = ask("select id" + ofSignal + " limit 1");
        assertThat(announced("nl.notifications.failed.v1", notice)).isEqualTo("1");
        assertThat(mailbox.to(address("mentor-m1", school))).isEmpty();
        assertThat(unread(mentor(school, "M1"))).isEqualTo(1);
    }

    @Test
    void aNoticeThatNobodyCanBeMailedIsAnnouncedAsFailed() {
        var signal = aSignal("99ZZ00", "M1");

        Bus.send(Topics.SCHOOL_EVENTS, signal.json());

        awaitSql("select count(*) from notice where event_id = '" + signal.id() + "'", "2");
        awaitSql("select count(*) from mail_job", "0");
        var notice = ask("select id from notice where event_id = '" + signal.id() + "' limit 1");
        assertThat(announced("nl.notifications.failed.v1", notice)).isEqualTo("1");
        assertThat(announced("nl.notifications.delivered.v1", notice)).isEqualTo("1");
    }

    @Test
    void aMailTellsNothingAboutAnyone() {
        var school = "99TJ00";
        var signal = aSignal(school, null);

        Bus.send(Topics.SCHOOL_EVENTS, signal.json());

        awaitMail("mentor-m1", school, 1);
        awaitMail("mentor-m2", school, 1);
        var notice = ask("select id from notice where event_id = '" + signal.id() + "' and role = 'mentor'");
        var dutch = mailbox.to(address("mentor-m1", school)).get(0);
        var english = mailbox.to(address("mentor-m2", school)).get(0);
        assertThat(dutch).contains("Er is nieuws voor je in Veerkracht", "https://veerkracht.example/inbox");
        assertThat(english).contains("There is news for you in Veerkracht", "https://veerkracht.example/inbox");
        assertThat(List.of(body(dutch), body(english)))
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain(
                                signal.youngPersonId().toString(), signal.id().toString(), notice, "9901", "2026")
                        .doesNotContainIgnoringCase(
                                school, "signal", "frequent", "verzuim", "absen", "leerling", "mentor"));
        assertThat(announced("nl.notifications.delivered.v1", notice)).isEqualTo("2");
    }

    @Test
    void aNoticeIsReadByEachReaderForThemselves() {
        var school = "99TK00";
        var somebody = coordinator(school);
        var colleague = person("colleague").organisation("SCHOOL", school).roles("absence-coordinator");
        Bus.send(
                Topics.SCHOOL_EVENTS,
                aSignal(school, "M1").json(),
                aSignal(school, "M1").json());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(unread(somebody)).isEqualTo(2));
        var newest = inbox(somebody, "limit=1");

        as(somebody)
                .put("/v1/notifications/{id}/read", newest.getString("items[0].id"))
                .then()
                .statusCode(204);
        as(somebody)
                .put("/v1/notifications/{id}/read", newest.getString("items[0].id"))
                .then()
                .statusCode(204);

        assertThat(unread(somebody)).isEqualTo(1);
        assertThat(unread(colleague)).isEqualTo(2);
        as(somebody).get("/v1/notifications").then().body("items.readAt[0]", notNullValue());
        as(somebody).get("/v1/notifications?unread=true").then().body("items.readAt", everyItem(nullValue()));
        as(somebody)
                .get(newest.getString("next"))
                .then()
                .body("items.size()", equalTo(1))
                .body("next", nullValue());
        assertThat(inbox(somebody, "limit=1").getString("items[0].id")).isEqualTo(newest.getString("items[0].id"));
    }

    @Test
    void anothersNoticeDoesNotExist() {
        var school = "99TL00";
        Bus.send(Topics.SCHOOL_EVENTS, aSignal(school, "M1").json());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(unread(mentor(school, "M1"))).isEqualTo(1));
        var id = inbox(mentor(school, "M1"), "limit=1").getString("items[0].id");

        for (var other : List.of(mentor(school, "M2"), mentor("99TA00", "M1"), coordinator(school))) {
            as(other)
                    .put("/v1/notifications/{id}/read", id)
                    .then()
                    .statusCode(404)
                    .body("type", anUnknownResource());
        }
        as(mentor(school, "M1"))
                .put("/v1/notifications/{id}/read", UUID.randomUUID())
                .then()
                .statusCode(404);
        as(mentor(school, "M1")).put("/v1/notifications/not-an-id/read").then().statusCode(404);
        assertThat(unread(mentor(school, "M1"))).isEqualTo(1);
    }

    @Test
    void theFiguresOfTheDashboardAreThere() {
        Bus.send(Topics.SCHOOL_EVENTS, "{", aSignal("99TB00", "M1").json());
        awaitMail("mentor-m1", "99TB00", 1);
        given().get("/v1/notifications").then().statusCode(401); // a request that counts, whichever test comes first

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                given().get("/q/metrics").then().extract().asString())
                        .contains(
                                "kafka_consumer_fetch_manager_records_consumed_total{",
                                "kafka_consumer_fetch_manager_records_lag_max{",
                                "veerkracht_dead_letters_total{",
                                "veerkracht_mails_total{",
                                "http_server_requests_seconds_count{",
                                "jvm_memory_used_bytes{"));
    }

    @Test
    void whatWasToldToWhoTakesPartNoLongerIsThereNoLonger() {
        var school = "99TY00";
        var signal = aSignal(school, "M1");
        var part = UUID.randomUUID();
        tell(signal, aSignal(school, "M1"), signal.takesPart(part, school, null));
        var notice = ask("select id from notice where event_id = '" + signal.id() + "' and role = 'mentor'");

        tell(signal.takesPart(part, school, clock.instant()), signal.takesPart(part, school, null));

        assertThat(unread(mentor(school, "M1"))).isEqualTo(1);
        assertThat(inbox(coordinator(school), "limit=200").getList("items")).hasSize(1);
        as(mentor(school, "M1"))
                .put("/v1/notifications/" + notice + "/read")
                .then()
                .statusCode(404)
                .body("type", anUnknownResource());
        tell(signal.again());
        assertThat(unread(mentor(school, "M1")))
                .as("what is told afterwards is there")
                .isEqualTo(2);
    }

    @Test
    void untilTheMomentComesNothingCloses() {
        var school = "99TZ00";
        var signal = aSignal(school, "M1");

        tell(signal, signal.takesPart(UUID.randomUUID(), school, clock.instant().plusSeconds(3600)));

        assertThat(unread(mentor(school, "M1"))).isEqualTo(1);
    }

    @Test
    void whoIsNobodyOrAsksNonsenseIsRefused() {
        given().get("/v1/notifications").then().statusCode(401);
        as(person("lost").roles("mentor")).get("/v1/notifications").then().statusCode(403);
        as(person("system").organisation("SCHOOL", "99TA00").scopes("absences:write"))
                .get("/v1/notifications")
                .then()
                .statusCode(200)
                .body("items", empty());
        as(coordinator("99TA00")).get("/v1/notifications?limit=0").then().statusCode(400);
        as(coordinator("99TA00"))
                .get("/v1/notifications?cursor=bm9uc2Vuc2U")
                .then()
                .statusCode(400);
        as(coordinator("99TA00"))
                .get("/v1/notifications?cursor=bm9uCnNlbnNl")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/cursor"));
    }

    @Test
    void aBatchThatFailsHalfWayLeavesNothingAndWorksNextTime() {
        var signal = aSignal("99TB00", "M2");
        var batch = List.of(PublishedEvents.read(new CloudEvent(signal.envelope())));
        run("alter table mail_job add constraint broken check (false) not valid");

        assertThatThrownBy(() -> tellPeople.run(batch)).isInstanceOf(RuntimeException.class);
        assertThat(count("notice where event_id = '" + signal.id() + "'")).isEqualTo("0");
        assertThat(count("inbox where id = '" + signal.id() + "'")).isEqualTo("0");
        run("alter table mail_job drop constraint broken");
        tellPeople.run(batch);

        awaitMail("mentor-m2", "99TB00", 1);
    }

    private void tell(EventFixture... events) {
        tellPeople.run(Stream.of(events)
                .map(event -> PublishedEvents.read(new CloudEvent(event.envelope())))
                .toList());
    }

    private void awaitMail(String name, String organisation, int count) {
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(mailbox.to(address(name, organisation))).hasSize(count));
    }

    private static String body(String mail) {
        return mail.substring(mail.indexOf("\r\n\r\n"));
    }

    private static Matcher<String> anUnknownResource() {
        return equalTo("/problems/unknown-resource");
    }

    private static TestTokens person(String name) {
        return RealParts.tokenFor(name);
    }

    private static TestTokens coordinator(String school) {
        return person("coordinator-" + school).organisation("SCHOOL", school).roles("absence-coordinator");
    }

    private static TestTokens mentor(String school, String staffNumber) {
        return person("mentor-" + staffNumber + school)
                .organisation("SCHOOL", school)
                .roles("mentor")
                .staffNumber(staffNumber);
    }

    private static RequestSpecification as(TestTokens person) {
        return given().urlEncodingEnabled(false).auth().oauth2(person.token());
    }

    private static JsonPath inbox(TestTokens person, String query) {
        return as(person)
                .get("/v1/notifications?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static long unread(TestTokens person) {
        return inbox(person, "unread=true").getLong("unread");
    }

    private static List<String> kinds(TestTokens person) {
        return inbox(person, "limit=200").getList("items.kind");
    }

    /** How often this was announced about the notice, as PostgreSQL's log tells Debezium. */
    private static String announced(String type, String notice) {
        return ask("""
                select count(*) from pg_logical_slot_peek_binary_changes(
                    'notification_outbox', null, null, 'proto_version', '1', 'publication_names', 'outbox')
                where position(convert_to('%s', 'UTF8') in data) > 0 and position(convert_to('%s', 'UTF8') in data) > 0
                """.formatted(type, notice));
    }

    private static String count(String from) {
        return ask("select count(*) from " + from);
    }

    private static void awaitSql(String query, String answer) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ask(query)).isEqualTo(answer));
    }

    private static String ask(String query) {
        try {
            return String.valueOf(sql().ask(query));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void run(String statement) {
        try {
            sql().run(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Sql sql() {
        return RealParts.sql("notification");
    }
}

package nl.veerkracht.notification;

import static io.restassured.RestAssured.given;
import static nl.veerkracht.notification.EventFixture.aSignal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.contracts.Topics;
import nl.veerkracht.contracts.erasure.YoungPersonErasedV1;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.kit.erasure.LeftOvers;
import nl.veerkracht.kit.erasure.TableRows;
import org.junit.jupiter.api.Test;

/** A young person is erased elsewhere: the notices go too, with all that belongs to them, and none comes after. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(Outside.class)
class ErasureIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SCHOOL = "99EE00";

    @Inject
    @SuppressWarnings("NullAway.Init")
    LeftOvers leftOvers;

    private final EventFixture signal = aSignal(SCHOOL, null);
    private final UUID person = signal.youngPersonId();
    private final EventFixture erased = about(
            person, EventFixture.of(new YoungPersonErasedV1(UUID.randomUUID(), Instant.parse("2026-11-27T09:00:00Z"))));

    @Test
    void anAdministratorOfASchoolThatWasToldSeesHowMuchThereIsAndNobodyElse() {
        toldAndMailed();

        holdings(SCHOOL, "administrator", person)
                .statusCode(200)
                .body("tables.find { it.table == 'notice' }.count", equalTo(2))
                .body("tables.find { it.table == 'notice_read' }.count", equalTo(1));

        holdings(SCHOOL, "mentor", person).statusCode(404);
        holdings("99EF00", "administrator", person).statusCode(404);
        holdings(SCHOOL, "administrator", UUID.randomUUID()).statusCode(404);
        assertThat(ask("select count(*) from access_log where data_subject = '%s' and record like '%%ERASURE%%'"))
                .isEqualTo("3");
    }

    @Test
    void allOfItGoesOnceHoweverOftenItIsTold() {
        toldAndMailed();

        send(Topics.CASE_EVENTS, erased, erased, about(person, EventFixture.of(erased.data())));

        assertThat(left()).isEqualTo("0");
        assertThat(ask("select count(*) from erased where data_subject = '%s'")).isEqualTo("1");
        assertThat(
                        ask(
                                "select count(*) from mail_delivery d where not exists (select from notice n where n.id = d.notice_id)"))
                .isEqualTo("0");
        assertThat(answers()).isEqualTo("1");
    }

    @Test
    void whatIsHeardLateIsToldToNobody() {
        send(Topics.CASE_EVENTS, erased);

        send(Topics.SCHOOL_EVENTS, signal);

        assertThat(left()).isEqualTo("0");
        assertThat(answers()).isEqualTo("1");
    }

    @Test
    void whatWasLeftIsFoundAtNight() {
        send(Topics.CASE_EVENTS, erased);
        run("""
                insert into notice (id, event_source, event_id, kind, young_person_id, organisation_kind,
                    organisation_identifier, role, created_at)
                values (gen_random_uuid(), 'test', '%1$s', 'SIGNAL_RAISED', '%1$s', 'SCHOOL', '99EE00', 'mentor', now())
                """);

        assertThat(leftOvers.report(List.of())).containsExactly(new TableRows("notice", 1));
        assertThat(given().get("/q/metrics").asString()).contains("veerkracht_erasure_left 1.0");
        run("delete from notice where young_person_id = '%s'");
        assertThat(leftOvers.report(List.of())).isEmpty();
    }

    private void toldAndMailed() {
        send(Topics.SCHOOL_EVENTS, signal);
        run("insert into notice_read select id, 'somebody', now() from notice where young_person_id = '%s' limit 1");
        run(
                "insert into mail_delivery select id, 'somebody', 'DELIVERED', now() from notice where young_person_id = '%s'");
    }

    private String left() {
        return ask("select count(*) from notice where young_person_id = '%s'");
    }

    /** How often it was answered, as PostgreSQL's log tells Debezium. */
    private String answers() {
        return ask("""
                select count(*) from pg_logical_slot_peek_binary_changes(
                    'notification_outbox', null, null, 'proto_version', '1', 'publication_names', 'outbox')
                where position(convert_to('nl.erasures.carried-out.v1', 'UTF8') in data) > 0
                  and position(convert_to('%s', 'UTF8') in data) > 0
                """);
    }

    /** Waits until the events have been heard. */
    private void send(String topic, EventFixture... events) {
        Bus.send(topic, List.of(events).stream().map(EventFixture::json).toArray(String[]::new));
        for (var event : events) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(ask("select count(*) from inbox where id = '" + event.id() + "'"))
                            .isEqualTo("1"));
        }
    }

    private static EventFixture about(UUID person, EventFixture event) {
        return new EventFixture(event.id(), person, event.type(), event.data());
    }

    private static ValidatableResponse holdings(String school, String role, UUID person) {
        var token = RealParts.tokenFor(role + "-" + school)
                .organisation("SCHOOL", school)
                .roles(role);
        return given().auth()
                .oauth2(token.token())
                .get("/v1/young-people/" + person + "/holdings")
                .then();
    }

    private String ask(String query) {
        try {
            return String.valueOf(RealParts.sql("notification").ask(query.formatted(person)));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void run(String statement) {
        try {
            RealParts.sql("notification").run(statement.formatted(person));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

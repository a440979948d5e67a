package nl.veerkracht.cases.erasure;

import static nl.veerkracht.cases.CasesDatabase.count;
import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.messaging.NotificationNews;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.erasure.ErasureCarriedOutV1;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.cloudevents.EventJson;
import nl.veerkracht.kit.consumer.EventHandler;
import nl.veerkracht.kit.erasure.TableRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A young person who left long ago is erased; what the other services have is played. */
@WithRealParts
@QuarkusTestResource(value = PlayedServices.class, restrictToAnnotatedClass = true)
class ErasureIT {
    private static final String SCHOOL = "88EA00";
    private static final List<String> TABLES = List.of(
            "advice",
            "birth_date",
            "care_case",
            "case_signal",
            "draft",
            "enrolment",
            "happening",
            "meeting",
            "meeting_answer",
            "meeting_change",
            "meeting_minutes",
            "meeting_task",
            "note",
            "participation",
            "plan_action",
            "plan_version",
            "relative",
            "task",
            "timeline_entry");

    @Inject
    EventHandler handler;

    @Inject
    NotificationNews notificationNews;

    @Inject
    NightlyScan nightlyScan;

    private final FormerPupil pupil = FormerPupil.of(SCHOOL);

    @BeforeEach
    void aFile() {
        PlayedServices.has("school-service", "[{\"table\":\"absence\",\"count\":14}]");
        PlayedServices.answers("notification-service", 404, "{}");
        CasesDatabase.rememberAnnouncements();
        pupil.hasAFile(handler);
    }

    @Test
    void aDryRunSaysWhatWouldGoEverywhereAndNothingGoes() {
        var erasure = pupil.dryRun("REQUEST");

        pupil.second()
                .get("/v1/erasures/" + erasure)
                .then()
                .statusCode(200)
                .body("wouldGo.findAll { it.service == 'case-service' }.table", containsInAnyOrder(TABLES.toArray()))
                .body("wouldGo.findAll { it.service == 'school-service' }.count", contains(14))
                .body("mustStay", empty())
                .body("note", equalTo("letter 12"))
                .body("approved", nullValue());
        assertThat(rowsLeft()).isPositive();
        pupil.first()
                .get("/v1/erasures/" + erasure + "/certificate")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-approved-yet"));
    }

    @Test
    void whatHangsOnATaskGoesWithIt() {
        CasesDatabase.run("""
                insert into task_told_late select id, due_on, 'OWNER', now() from task where young_person_id = '%1$s';
                insert into task_extension
                select gen_random_uuid(), id, due_on - 1, due_on, 'why', 'somebody', now()
                from task where young_person_id = '%1$s';
                insert into away_task select gen_random_uuid(), 'AWAY_FOUR_WEEKS', young_person_id, id
                from task where young_person_id = '%1$s';
                """.formatted(pupil.id()));
        var tasks = CasesDatabase.column("id", "task where young_person_id = '%s'", pupil.id());

        pupil.isApproved(pupil.second(), pupil.dryRun("REQUEST")).statusCode(200);

        assertThat(tasks).isNotEmpty();
        for (var table : List.of("task_told_late", "task_extension", "away_task")) {
            assertThat(count(table + " where task_id in ('" + String.join("','", tasks) + "')"))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void onlyASecondPersonCarriesItOutAndThenNothingIsLeft() {
        var erasure = pupil.dryRun("REQUEST");

        pupil.isApproved(pupil.first(), erasure)
                .statusCode(403)
                .body("type", equalTo("/problems/second-person-needed"));
        assertThat(rowsLeft()).isPositive();
        pupil.isApproved(pupil.second(), erasure)
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("waitingFor", contains("school-service", "notification-service"))
                .body("services[0].rows.table", containsInAnyOrder(TABLES.toArray()))
                .body("inTopicsUntil", equalTo("2026-12-08T07:00:00Z"))
                .body("stays.dataClass", contains("ACCESS_LOG"));

        assertThat(rowsLeft()).isZero();
        assertThat(count("erased where data_subject = '%s' and erasure_id = '%s'", pupil.id(), erasure))
                .isEqualTo(1);
        assertThat(count("erasure where id = '%s' and note is null", erasure)).isEqualTo(1);
        assertThat(CasesDatabase.announcedAbout(pupil.id())).endsWith("nl.youngpersons.erased.v1");
        pupil.isApproved(pupil.second(), erasure)
                .statusCode(409)
                .body("type", equalTo("/problems/already-carried-out"));
        pupil.isToBeErased(pupil.first(), "REQUEST").statusCode(404);
    }

    /** What the timeline can be told again from has gone with it. */
    @Test
    void aTimelineThatIsToldAgainBringsNobodyBack() {
        pupil.isApproved(pupil.second(), pupil.dryRun("REQUEST")).statusCode(200);

        CasesDatabase.ask("select rebuild_timeline()");

        assertThat(rowsLeft()).isZero();
        assertThat(count("verify_timeline() where young_person_id = '%s'", pupil.id()))
                .isZero();
    }

    @Test
    void whatIsHeardLateDoesNotBringAnybodyBack() {
        erased();

        handler.handle(List.of(
                pupil.events().raised(SignalKind.LONG),
                pupil.events().enrolled(),
                pupil.events().left(FormerPupil.LEFT, SchoolEvents.DETECTED)));

        assertThat(rowsLeft()).isZero();
    }

    @Test
    void theCertificateIsCompleteWhenBothHaveAnsweredInWhateverOrderAndHoweverOften() {
        var erasure = erased();
        var ofNotification = answer(erasure, "notification-service", "notice", 3);
        var ofSchool = answer(erasure, "school-service", "absence", 14);

        notificationNews.take(List.of(ofNotification));
        notificationNews.take(List.of(ofNotification));
        pupil.first()
                .get("/v1/erasures/" + erasure + "/certificate")
                .then()
                .body("waitingFor", contains("school-service"));
        handler.handle(List.of(ofSchool, pupil.events().raised(SignalKind.LONG)));
        handler.handle(List.of(ofSchool));

        var certificate = pupil.first().get("/v1/erasures/" + erasure + "/certificate");
        certificate
                .then()
                .statusCode(200)
                .body("complete", equalTo(true))
                .body("waitingFor", empty())
                .body(
                        "services.find { it.service == 'school-service' }.rows",
                        contains(Map.of("table", "absence", "count", 14)))
                .body("services.find { it.service == 'notification-service' }.rows.count", contains(3))
                .body("asked.by", equalTo(RealParts.account("first-" + SCHOOL)))
                .body("approved.by", equalTo(RealParts.account("second-" + SCHOOL)));
        assertThat(certificate.asString()).doesNotContain("letter 12");
    }

    @Test
    void nobodyAnswersAnErasureThatWasNeverApproved() {
        var erasure = pupil.dryRun("REQUEST");

        notificationNews.take(List.of(answer(erasure, "notification-service", "notice", 3)));

        assertThat(count("erasure_answer where erasure_id = '%s'", erasure)).isZero();
    }

    @Test
    void whoIsStillAPupilIsErasedOnlyWhenACourtSaysSo() {
        handler.handle(List.of(pupil.events().enrolled()));

        for (var ground : List.of("REQUEST", "RETENTION")) {
            pupil.isToBeErased(pupil.first(), ground).statusCode(409).body("type", equalTo("/problems/still-enrolled"));
        }
        pupil.isApproved(pupil.second(), pupil.dryRun("COURT")).statusCode(200);
        assertThat(rowsLeft()).isZero();
    }

    @Test
    void whatTheLawObligesToKeepStandsInTheWay() {
        pupil.hasNote("MEDICAL");
        var erasure = pupil.dryRun("REQUEST");

        pupil.first()
                .get("/v1/erasures/" + erasure)
                .then()
                .body("mustStay.dataClass", contains("MEDICAL"))
                .body("mustStay.until", contains("2046-11-27"));
        pupil.isApproved(pupil.second(), erasure)
                .statusCode(409)
                .body("type", equalTo("/problems/must-be-kept"))
                .body("errors.pointer", contains("/mustStay/MEDICAL"));
        assertThat(rowsLeft()).isPositive();
        pupil.isToBeErased(pupil.first(), "RETENTION").body("mustStay.dataClass", contains("MEDICAL", "PLAN"));
        pupil.isToBeErased(pupil.first(), "COURT").body("mustStay", empty());
    }

    @Test
    void aDryRunThatDoesNotFitAnyMoreIsMadeAgain() {
        var erasure = pupil.dryRun("REQUEST");
        PlayedServices.has("notification-service", "[{\"table\":\"notice\",\"count\":2}]");

        pupil.isApproved(pupil.second(), erasure).statusCode(409).body("type", equalTo("/problems/dry-run-made-again"));

        assertThat(rowsLeft()).isPositive();
        pupil.first()
                .get("/v1/erasures/" + erasure)
                .then()
                .body("wouldGo.findAll { it.service == 'notification-service' }.count", contains(2));
        CasesDatabase.run(
                "update erasure set counted_at = counted_at - interval '31 days' where id = '%s'".formatted(erasure));
        pupil.isApproved(pupil.second(), erasure).statusCode(409).body("type", equalTo("/problems/dry-run-made-again"));
        pupil.isApproved(pupil.second(), erasure).statusCode(200);
    }

    @Test
    void withoutAnAnswerOfEveryServiceThereIsNoDryRun() {
        PlayedServices.answers("notification-service", 500, "{}");

        pupil.isToBeErased(pupil.first(), "REQUEST")
                .statusCode(503)
                .body("type", equalTo("/problems/holdings-not-known"));
    }

    @Test
    void forAnyoneElseThereIsNobodyToErase() {
        var erasure = pupil.dryRun("REQUEST");
        var nobody = FormerPupil.of(SCHOOL);

        for (var other : List.of(FormerPupil.administrator("first-", "88EB00"), mentor(SCHOOL), officer("9901"))) {
            pupil.isToBeErased(other, "COURT").statusCode(404);
            other.get("/v1/erasures/" + erasure).then().statusCode(404);
            other.get("/v1/erasures/" + erasure + "/certificate").then().statusCode(404);
            pupil.isApproved(other, erasure).statusCode(404);
        }
        nobody.isToBeErased(nobody.first(), "COURT")
                .statusCode(404)
                .body("type", equalTo("/problems/unknown-resource"));
        assertThat(count("access_log where data_subject = '%s' and record like '%%ERASURE%%REFUSED%%'", pupil.id()))
                .isGreaterThanOrEqualTo(12);
        assertThat(count(
                        "access_log where data_subject = '%s' and record like '%%administrator-of-the-last-school%%'",
                        pupil.id()))
                .isEqualTo(1);
    }

    @Test
    void whatWaitsForASecondPersonIsListedUntilItIsCarriedOut() {
        var older = pupil.dryRun("REQUEST");
        var newer = FormerPupil.of(SCHOOL).hasAFile(handler).dryRun("COURT");

        var page = pupil.second().get("/v1/erasures?limit=1").then().statusCode(200);
        page.body("items.id", contains(newer)).body("items.ground", contains("COURT"));
        pupil.second()
                .get(page.extract().<String>path("next"))
                .then()
                .body("items[0].id", equalTo(older))
                .body("items[0].asked.by", equalTo(RealParts.account("first-" + SCHOOL)))
                .body("items[0].approved", nullValue());
        pupil.isApproved(pupil.second(), older).statusCode(200);

        pupil.first().get("/v1/erasures?limit=200").then().body("items.id", not(hasItem(older)));
        pupil.first()
                .get("/v1/erasures?status=CARRIED_OUT")
                .then()
                .body("items[0].id", equalTo(older))
                .body("items[0].approved.by", equalTo(RealParts.account("second-" + SCHOOL)));
        for (var other : List.of(FormerPupil.administrator("first-", "88EB00"), mentor(SCHOOL), officer("9901"))) {
            other.get("/v1/erasures").then().statusCode(200).body("items", empty());
        }
        pupil.first()
                .get("/v1/erasures?status=SOON&limit=0&cursor=rubbish")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/status", "/cursor", "/limit"));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        pupil.first()
                .contentType(ContentType.JSON)
                .body(Map.of("ground", "CURIOSITY", "note", "x".repeat(501)))
                .post("/v1/erasures")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/youngPersonId", "/ground", "/note"));
    }

    @Test
    void theTimelineIsAppendOnlyForEveryOtherTransaction() {
        var erasure = erased();
        var other = FormerPupil.of(SCHOOL).hasAFile(handler);
        pupil.hasNote("PLAN");

        for (var whose : List.of(pupil, other)) {
            assertThatThrownBy(() -> CasesDatabase.run(
                            "select set_config('veerkracht.erasure', '%s', true); delete from timeline_entry where young_person_id = '%s'"
                                    .formatted(erasure, whose.id())))
                    .hasMessageContaining("the timeline is append-only");
        }
        assertThat(nightlyScan.look()).contains(new TableRows("timeline_entry", 1));
    }

    @Test
    void whatWasLeftIsFoundAtNight() {
        erased();
        assertThat(nightlyScan.look()).extracting(TableRows::table).doesNotContain("birth_date");
        CasesDatabase.run("insert into birth_date values ('%s', '2002-01-01', '2014-01-01', '2020-01-01', now())"
                .formatted(pupil.id()));

        assertThat(nightlyScan.look()).contains(new TableRows("birth_date", 1));
        CasesDatabase.run("delete from birth_date where young_person_id = '%s'".formatted(pupil.id()));
        assertThat(nightlyScan.look()).extracting(TableRows::table).doesNotContain("birth_date");
    }

    private String erased() {
        var erasure = pupil.dryRun("REQUEST");
        pupil.isApproved(pupil.second(), erasure).statusCode(200);
        return erasure;
    }

    private int rowsLeft() {
        return TABLES.stream()
                .mapToInt(table -> count("%s where young_person_id = '%s'", table, pupil.id()))
                .sum();
    }

    private CloudEvent answer(String erasure, String service, String table, int rows) {
        ObjectNode event = EventJson.MAPPER.createObjectNode();
        event.put("specversion", "1.0");
        event.put("id", UUID.randomUUID().toString());
        event.put("source", "urn:nld:oin:00000001999999990000:systeem:" + service);
        event.put("type", WireType.ERASURE_CARRIED_OUT_V1.wireName());
        event.put("subject", pupil.id().toString());
        event.put("time", "2026-11-30T07:00:04Z");
        event.put("datacontenttype", "application/json");
        event.set(
                "data",
                EventJson.MAPPER.valueToTree(new ErasureCarriedOutV1(
                        UUID.fromString(erasure), service, List.of(new ErasureCarriedOutV1.TableRows(table, rows)))));
        return new CloudEvent(event);
    }
}

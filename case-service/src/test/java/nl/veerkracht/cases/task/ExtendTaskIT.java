package nl.veerkracht.cases.task;

import static nl.veerkracht.cases.People.coordinator;
import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.ofFamily;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.TestClock;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.refusal.ChangedMeanwhile;
import nl.veerkracht.cases.task.model.ExtensionRule;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.consumer.EventHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The invitation is due on Friday 4 December, and can be put off to Friday 18 December, twice. */
@WithRealParts
class ExtendTaskIT {
    private static final String WHY = "The mother works in the daytime";

    @Inject
    EventHandler handler;

    @Inject
    TestClock clock;

    @Inject
    Tasks tasks;

    @Inject
    ExtensionRule rule;

    private final SchoolEvents events = aboutSomebody();
    private UUID caseId = UUID.randomUUID();
    private String invite = "";

    @BeforeEach
    void aCase() {
        clock.reset();
        CasesDatabase.rememberAnnouncements();
        handler.handle(List.of(events.raised(SignalKind.FREQUENT)));
        caseId = CasesDatabase.openCaseOf(events.youngPersonId());
        invite = idOf("SCHOOL_TALK_INVITE");
        CasesDatabase.run("delete from announced");
    }

    @AfterEach
    void backToMonday() {
        clock.reset();
    }

    @Test
    void whoseTaskItIsPutsItOffAndWhoSeesItSeesWhy() {
        extend(mentor("99XX00"), invite, "2026-12-08")
                .statusCode(200)
                .body("dueOn", equalTo("2026-12-08"))
                .body("firstDueOn", equalTo("2026-12-04"))
                .body("extended", equalTo(Map.of("times", 1, "reason", WHY)))
                .body("extendableUntil", equalTo("2026-12-18"));

        coordinator("99XX00")
                .get("/v1/tasks?kind=SCHOOL_TALK_INVITE&caseId=" + caseId)
                .then()
                .body("items.dueOn", contains("2026-12-08"))
                .body("items.firstDueOn", contains("2026-12-04"))
                .body("items.extended.reason", contains(WHY));
        mentor("99XX00").get("/v1/cases/" + caseId).then().body("nextDeadline", equalTo("2026-12-08"));
        mentor("99XX00")
                .get("/v1/tasks/" + idOf("SCHOOL_TALK_HOLD"))
                .then()
                .body("extended", nullValue())
                .body("firstDueOn", equalTo("2026-12-11"));
    }

    @Test
    void itIsToldWithoutTheReason() {
        extend(mentor("99XX00"), invite, "2026-12-08").statusCode(200);

        assertThat(CasesDatabase.announcedAbout(events.youngPersonId()))
                .containsExactly("nl.coordinationtasks.extended.v1");
        assertThat(CasesDatabase.ask("select event::text from announced where subject = '%s'", events.youngPersonId()))
                .contains("2026-12-08")
                .doesNotContain("mother");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        post(mentor("99XX00"), invite, null, Map.of("dueOn", "soon", "reason", " "))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/dueOn", "/reason"));
        post(mentor("99XX00"), invite, null, Map.of())
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/dueOn", "/reason"));
        post(mentor("99XX00"), invite, "k".repeat(65), Map.of("dueOn", "2026-12-08", "reason", "x".repeat(501)))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/Idempotency-Key", "/reason"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # day,      refused
            2026-12-04, not-a-later-working-day
            2026-12-05, not-a-later-working-day
            2026-12-18,
            2026-12-21, extended-too-far
            2026-12-25, not-a-later-working-day
            """)
    void theNewDayHasItsBounds(String day, String refused) {
        var answer = extend(mentor("99XX00"), invite, day);

        if (refused == null) {
            answer.statusCode(200);
        } else {
            answer.statusCode(422).body("type", equalTo("/problems/" + refused));
            assertThat(dueOn(invite)).isEqualTo("2026-12-04");
        }
    }

    @Test
    void whatIsLateCanBePutOffToTodayAndNotToThePast() {
        moveTo("2026-12-09");

        extend(mentor("99XX00"), invite, "2026-12-08")
                .statusCode(422)
                .body("type", equalTo("/problems/not-a-later-working-day"));
        extend(mentor("99XX00"), invite, "2026-12-09").statusCode(200);
    }

    @Test
    void aTaskIsPutOffTwiceAtMostAndEachTimeIsKept() {
        extend(mentor("99XX00"), invite, "2026-12-08").statusCode(200);
        extend(coordinator("99XX00"), invite, "2026-12-10")
                .statusCode(200)
                .body("extended.times", equalTo(2))
                .body("extendableUntil", nullValue());

        extend(mentor("99XX00"), invite, "2026-12-11")
                .statusCode(422)
                .body("type", equalTo("/problems/extended-too-often"));

        assertThat(CasesDatabase.column(
                        "due_on || ' ' || until_day",
                        "(select * from task_extension where task_id = '%s' order by due_on) e",
                        invite))
                .containsExactly("2026-12-04 2026-12-08", "2026-12-08 2026-12-10");
    }

    @Test
    void whatTimeItselfSetsHasNoLaterDay() {
        handler.handle(List.of(events.approaching(caseId, SchoolEvents.DETECTED)));
        var review = idOf("REVIEW_RIGHTS");

        mentor("99XX00").get("/v1/tasks/" + review).then().body("extendableUntil", nullValue());
        extend(mentor("99XX00"), review, "2026-12-30")
                .statusCode(422)
                .body("type", equalTo("/problems/not-extendable"));
    }

    @Test
    void whatIsDoneNeedsNoLaterDay() {
        mentor("99XX00")
                .contentType(ContentType.JSON)
                .body(Map.of("outcome", "DONE"))
                .post("/v1/tasks/" + invite + "/completion")
                .then()
                .statusCode(204);

        extend(mentor("99XX00"), invite, "2026-12-08")
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-to-extend"));
    }

    @Test
    void sentTwiceItIsPutOffOnce() {
        var wish = Map.of("dueOn", "2026-12-08", "reason", WHY);
        post(mentor("99XX00"), invite, "once", wish).statusCode(200);

        post(mentor("99XX00"), invite, "once", wish).statusCode(200).body("extended.times", equalTo(1));
        post(mentor("99XX00"), invite, "once", Map.of("dueOn", "2026-12-09", "reason", WHY))
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
        assertThat(CasesDatabase.announcedAbout(events.youngPersonId())).hasSize(1);
    }

    @Test
    void onlyWhoMayDoItPutsItOff() {
        for (Supplier<RequestSpecification> stranger : List.<Supplier<RequestSpecification>>of(
                () -> mentor("99XX01"), () -> officer("9901"), () -> ofFamily("parent-" + caseId, "parent"))) {
            extend(stranger.get(), invite, "2026-12-08").statusCode(404);
            stranger.get().get("/v1/tasks/" + invite).then().statusCode(404);
        }
        CasesDatabase.run("update task set owner_kind = 'MUNICIPALITY', owner_identifier = '9901',"
                + " owner_role = 'attendance-officer' where id = '" + invite + "'");
        extend(mentor("99XX00"), invite, "2026-12-08").statusCode(403).body("type", equalTo("/problems/not-your-task"));
        extend(officer("9901"), invite, "2026-12-08").statusCode(200).body("dueOn", equalTo("2026-12-08"));
        extend(mentor("99XX00"), UUID.randomUUID().toString(), "2026-12-08").statusCode(404);
    }

    @Test
    void whoWasSecondIsToldSo() {
        var id = UUID.fromString(invite);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> extendAfterSomebodyElse(id)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    private void extendAfterSomebodyElse(UUID id) {
        var row = tasks.find(id).orElseThrow();
        var extended = row.extended(new Extension(LocalDate.of(2026, 12, 8), WHY), rule, clock);
        CasesDatabase.run("update task set version = version + 1 where id = '" + id + "'");
        tasks.save(row, extended);
    }

    @Test
    void whatIsLateCanBeAskedForAlone() {
        moveTo("2026-12-05");

        late(mentor("99XX00")).body("items.id", contains(invite));
        extend(mentor("99XX00"), invite, "2026-12-07").statusCode(200);
        late(mentor("99XX00")).body("items", empty());
        moveTo("2026-12-12");
        late(mentor("99XX00")).body("items.kind", contains("SCHOOL_TALK_INVITE", "SCHOOL_TALK_HOLD"));
        CasesDatabase.run("update task set status = 'DONE', outcome = 'DONE' where id = '" + invite + "'");
        late(mentor("99XX00")).body("items.kind", contains("SCHOOL_TALK_HOLD"));
        late(mentor("99XX01")).body("items", empty());
        mentor("99XX00").get("/v1/tasks?late=perhaps").then().statusCode(400).body("errors.pointer", contains("/late"));
    }

    private ValidatableResponse late(RequestSpecification who) {
        return who.get("/v1/tasks?late=true&caseId=" + caseId).then().statusCode(200);
    }

    private static ValidatableResponse extend(RequestSpecification who, String task, String day) {
        return post(who, task, null, Map.of("dueOn", day, "reason", WHY));
    }

    private static ValidatableResponse post(
            RequestSpecification who, String task, @Nullable String key, Map<String, ?> body) {
        var asked = key == null ? who : who.header("Idempotency-Key", key);
        return asked.contentType(ContentType.JSON)
                .body(body)
                .post("/v1/tasks/" + task + "/extension")
                .then();
    }

    private static String dueOn(String task) {
        return CasesDatabase.ask("select due_on from task where id = '%s'", task);
    }

    private String idOf(String kind) {
        return CasesDatabase.ask("select id from task where case_id = '%s' and kind = '%s'", caseId, kind);
    }

    private void moveTo(String day) {
        clock.moveTo(
                LocalDate.parse(day).atTime(12, 0).atZone(BusinessClock.ZONE).toInstant());
    }
}

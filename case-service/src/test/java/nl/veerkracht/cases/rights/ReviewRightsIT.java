package nl.veerkracht.cases.rights;

import static nl.veerkracht.cases.People.coordinator;
import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** School-service tells that a birthday is near; the school of the case gets a task. */
@WithRealParts
class ReviewRightsIT {
    private static final Instant TOLD = Instant.parse("2026-11-30T05:00:00Z");

    @Inject
    EventHandler handler;

    private final SchoolEvents events = aboutSomebody();
    private final UUID mentorRef = UUID.randomUUID();
    private UUID caseId = UUID.randomUUID();

    @BeforeEach
    void aCase() {
        CasesDatabase.rememberAnnouncements();
        handler.handle(
                List.of(events.enrolled(mentorRef, null, SchoolEvents.DETECTED), events.raised(SignalKind.FREQUENT)));
        caseId = CasesDatabase.openCaseOf(events.youngPersonId());
        CasesDatabase.run("delete from announced");
    }

    @Test
    void theSchoolHasTenWorkingDaysToLook() {
        handler.handle(List.of(events.approaching(caseId, TOLD)));

        mentor("99XX00")
                .get("/v1/tasks?kind=REVIEW_RIGHTS&caseId=" + caseId)
                .then()
                .statusCode(200)
                .body("items.dueOn", equalTo(List.of("2026-12-14")))
                .body("items.owner.identifier", equalTo(List.of("99XX00")))
                .body("items.owner.role", equalTo(List.of("mentor")));
        assertThat(CasesDatabase.ask(
                        "select mentor_ref from task where case_id = '%s' and kind = 'REVIEW_RIGHTS'", caseId))
                .isEqualTo(mentorRef.toString());
        assertThat(CasesDatabase.announcedAbout(events.youngPersonId()))
                .containsExactly("nl.coordinationtasks.assigned.v1");
    }

    @Test
    void whatIsToldTwiceIsOneTaskAndAfterThatANewOne() {
        var told = events.approaching(caseId, TOLD);
        handler.handle(List.of(told, events.approaching(caseId, TOLD)));
        handler.handle(List.of(told));
        handler.handle(List.of(events.approaching(caseId, TOLD)));
        assertThat(tasks()).isEqualTo(1);

        done();
        handler.handle(List.of(told));
        assertThat(tasks()).isEqualTo(1);

        handler.handle(List.of(events.approaching(caseId, TOLD.plusSeconds(1))));
        assertThat(tasks()).isEqualTo(2);
    }

    @Test
    void aCaseThatIsClosedOrNotKnownNeedsNothing() {
        CasesDatabase.run("update care_case set status = 'CLOSED' where id = '%s'".formatted(caseId));

        handler.handle(List.of(events.approaching(caseId, TOLD), events.approaching(UUID.randomUUID(), TOLD)));

        assertThat(tasks()).isZero();
        assertThat(CasesDatabase.announcedAbout(events.youngPersonId())).isEmpty();
    }

    @Test
    void whatHalfFailsLeavesNothingBehind() {
        var told = events.approaching(caseId, TOLD);
        CasesDatabase.run("""
                create or replace function fail_task() returns trigger language plpgsql as $$
                begin raise exception 'made to fail'; end $$;
                create trigger fail_task before insert on task for each row
                    when (new.case_id = '%s') execute function fail_task();
                """.formatted(caseId));

        assertThatThrownBy(() -> handler.handle(List.of(told))).isNotNull();
        assertThat(tasks()).isZero();

        CasesDatabase.run("drop trigger fail_task on task");
        handler.handle(List.of(told));
        assertThat(tasks()).isEqualTo(1);
    }

    private int tasks() {
        return CasesDatabase.count("task where case_id = '%s' and kind = 'REVIEW_RIGHTS'", caseId);
    }

    private void done() {
        coordinator("99XX00")
                .contentType(ContentType.JSON)
                .body(Map.of("outcome", "DONE"))
                .post("/v1/tasks/"
                        + CasesDatabase.ask(
                                "select id from task where case_id = '%s' and kind = 'REVIEW_RIGHTS'", caseId)
                        + "/completion")
                .then()
                .statusCode(204);
    }
}

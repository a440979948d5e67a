package nl.veerkracht.cases.step;

import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static nl.veerkracht.cases.step.ACase.physician;
import static nl.veerkracht.cases.step.ACase.support;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithRealParts
class SchoolTalkIT {
    @Inject
    EventHandler handler;

    private final SchoolEvents pupil = aboutSomebody();
    private ACase careCase = new ACase(UUID.randomUUID(), UUID.randomUUID());

    @BeforeEach
    void aCase() {
        handler.handle(List.of(pupil.raised(SignalKind.FREQUENT)));
        careCase = ACase.of(pupil.youngPersonId());
    }

    /** Within five working days of the last talk; asking the physician, or another step, ends it. */
    @Test
    void afterATalkTheSupportCoordinatorWeighsInTimeWhetherToRefer() {
        careCase.talk(mentor("99XX00"), Map.of("heldOn", "2026-11-26")).statusCode(204);
        careCase.talk(mentor("99XX00"), Map.of("heldOn", "2026-11-30")).statusCode(204);

        assertThat(careCase.openTasks()).containsExactly("WEIGH_REFERRAL 99XX00 2026-12-07");
        careCase.isReferred(support()).statusCode(200);
        assertThat(careCase.openTasks()).noneMatch(task -> task.startsWith("WEIGH_REFERRAL"));
        careCase.talk(mentor("99XX00"), Map.of()).statusCode(204);
        assertThat(careCase.openTasks()).noneMatch(task -> task.startsWith("WEIGH_REFERRAL"));
    }

    @Test
    void aTalkIsRecordedWithWhyWhoWasNotHeard() {
        careCase.talk(
                        mentor("99XX00"),
                        Map.of("present", List.of("PUPIL"), "reviewOn", "2026-11-30", "invited", List.of()))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/invited", "/notHeard", "/reviewOn")));
        careCase.talk(officer("9902"), Map.of()).statusCode(404);
        careCase.physicianTakesPart();
        careCase.talk(physician(), Map.of()).statusCode(403);

        careCase.talk(mentor("99XX00"), Map.of("reviewOn", "2026-12-21")).statusCode(204);

        assertThat(careCase.openTasks())
                .containsExactlyInAnyOrder("REVIEW_AGREEMENTS 99XX00 2026-12-21", "WEIGH_REFERRAL 99XX00 2026-12-07");
        mentor("99XX00")
                .get("/v1/cases/" + careCase.id() + "/school-talks")
                .then()
                .body("items.agreements", equalTo(List.of("Start at ten on Mondays.")))
                .body("items[0].present", equalTo(List.of("PUPIL", "PARENT", "MENTOR")));
        careCase.closes(support()).statusCode(200);
        careCase.talk(mentor("99XX00"), Map.of()).statusCode(409).body("type", equalTo("/problems/case-is-closed"));
    }
}

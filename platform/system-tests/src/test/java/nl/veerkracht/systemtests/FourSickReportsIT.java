package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A school reports a pupil sick four times in twelve school weeks: everyone concerned knows, and the mentor sees it live. */
@OnTheWholePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FourSickReportsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final World world;
    private final Pupil pupil;
    private final Visitor mentor;

    FourSickReportsIT(World world) {
        this.world = world;
        this.pupil = world.system("99XX00").enrol();
        this.mentor = world.visitor("mentor-99xx00", "nl-NL").open("/young-people/" + pupil.youngPersonId());
        mentor.page().evaluate("window.sameVisit = true");
    }

    @BeforeAll
    void aSchoolReportsFourTimes() {
        world.system("99XX00").reportFourTimes(pupil);
        world.ledger().awaitExactly(Expected.oneSignalFor(1), List.of(pupil));
    }

    @AfterAll
    void theMentorGoes() {
        mentor.close();
    }

    @Test
    void theSignalHoldsOnTheDayOfTheFourthReport() {
        var signals = world.as("coordinator-99xx00")
                .get("/v1/signals?schoolId=99XX00&pupilKey=" + pupil.key())
                .items();

        assertThat(signals).singleElement().satisfies(signal -> {
            assertThat(text(signal, "kind")).isEqualTo("FREQUENT");
            assertThat(text(signal, "holdsOn")).isEqualTo("2026-11-27");
            assertThat(text(signal, "status")).isEqualTo("RAISED");
            assertThat(signal.path("why").path("episodes")).hasSize(4);
        });
    }

    @Test
    void theCaseIsOpenAndTheSchoolHasTwoTasksInSchoolDays() {
        var caller = world.as("mentor-99xx00");
        var cases =
                caller.get("/v1/cases?youngPersonId=" + pupil.youngPersonId()).items();
        var caseId = text(cases.get(0), "id");

        var tasks = caller.get("/v1/tasks?status=OPEN&caseId=" + caseId).items();

        assertThat(cases).extracting(found -> text(found, "status")).containsExactly("OPEN");
        assertThat(tasks)
                .extracting(task -> text(task, "kind") + " " + text(task, "dueOn"))
                .containsExactly("SCHOOL_TALK_INVITE 2026-12-07", "SCHOOL_TALK_HOLD 2026-12-14");
    }

    @Test
    void theTimelineTellsItInBothLanguages() {
        var dutch = world.as("mentor-99xx00").speaking("nl").timeline(pupil);
        var english = world.as("mentor-99xx00").speaking("en").timeline(pupil);

        assertThat(dutch).hasSize(Expected.ENTRIES_OF_A_SIGNAL).hasSameSizeAs(english);
        assertThat(dutch)
                .allSatisfy(entry -> assertThat(text(entry, "sentence")).isNotBlank())
                .extracting(entry -> text(entry, "sentence"))
                .doesNotContainAnyElementsOf(
                        english.stream().map(entry -> text(entry, "sentence")).toList());
    }

    @Test
    void theMentorAndTheCoordinatorFindItInTheirInbox() {
        assertThat(kinds("coordinator-99xx00")).containsExactly("SIGNAL_RAISED");
        assertThat(kinds("mentor-99xx00")).containsExactlyInAnyOrder("SIGNAL_RAISED", "TASK_ASSIGNED", "TASK_ASSIGNED");
        for (var name : List.of("support-99xx00", "mentor-99xx02", "officer-9901", "physician")) {
            assertThat(kinds(name)).isEmpty();
        }
    }

    @Test
    void theMailSaysThatThereIsSomethingAndNotWhat() {
        for (var name : List.of("mentor-99xx00", "coordinator-99xx00")) {
            var mails = await().atMost(PATIENCE)
                    .until(
                            () -> world.platform().mails().to(name + "@voorbeeldstad.example"),
                            received -> !received.isEmpty());

            assertThat(mails)
                    .allSatisfy(mail -> assertThat(mail.text())
                            .contains(world.platform().addresses().gateway())
                            .doesNotContain(
                                    Pupil.GIVEN_NAME, Pupil.FAMILY_NAME, pupil.key(), pupil.youngPersonId(), "99XX00"));
        }
    }

    @Test
    void theOpenPageShowsItWithoutReloading() {
        var newest =
                text(world.as("mentor-99xx00").speaking("nl").timeline(pupil).get(0), "sentence");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(mentor.text()).contains(newest));

        assertThat(mentor.page().evaluate("window.sameVisit")).isEqualTo(true);
        assertThat(mentor.complaints()).isEmpty();
        mentor.screenshot("four-sick-reports");
    }

    private List<String> kinds(String name) {
        return world.as(name).notices(pupil).stream()
                .map(notice -> text(notice, "kind"))
                .toList();
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asText();
    }
}

package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has nothing to do with a young person gets the answers that they would get about nobody. */
@OnTheWholePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesIT {
    private final World world;
    private final Pupil pupil;
    private String caseId = "";

    RolesIT(World world) {
        this.world = world;
        this.pupil = world.system("99XX00").enrol();
    }

    @BeforeAll
    void thereIsACase() {
        world.system("99XX00").reportFourTimes(pupil);
        world.ledger().awaitExactly(Expected.oneSignalFor(1), List.of(pupil));
        caseId = Joining.of(world, pupil).caseId();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mentor-99xx02",
                "coordinator-99xx01",
                "officer-9901",
                "officer-9902",
                "physician",
                "youthcare",
                "ggz",
                "consortium",
                "analyst",
                "system-99xx01"
            })
    void whoHasNothingToDoWithItLearnsNothing(String name) {
        var caller = world.as(name);

        for (var path : details(pupil.youngPersonId(), caseId, pupil.key()).toList()) {
            assertThat(caller.get(path).status()).as(path).isEqualTo(404);
        }
        for (var path : lists(pupil.youngPersonId(), caseId, pupil.key()).toList()) {
            var answer = caller.get(path);
            assertThat(answer.items()).as(path).isEmpty();
            assertThat(answer.text()).doesNotContain(pupil.youngPersonId(), caseId, pupil.key());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mentor-99xx02", "officer-9902", "officer-9901", "physician"})
    void theAnswerIsTheSameAsAboutNobody(String name) {
        var caller = world.as(name);
        var nobody = UUID.randomUUID().toString();
        var about = paths(pupil.youngPersonId(), caseId, pupil.key()).toList();
        var aboutNobody = paths(nobody, nobody, nobody).toList();

        for (var index = 0; index < about.size(); index++) {
            var one = caller.get(about.get(index));
            var other = caller.get(aboutNobody.get(index));
            assertThat(one.status()).as(about.get(index)).isEqualTo(other.status());
            assertThat(masked(one.text(), pupil.youngPersonId(), caseId, pupil.key()))
                    .isEqualTo(masked(other.text(), nobody, nobody, nobody));
        }
    }

    @Test
    void whoDoesNotSignInIsAskedTo() {
        paths(pupil.youngPersonId(), caseId, pupil.key())
                .forEach(path ->
                        assertThat(world.unsigned().get(path).status()).as(path).isEqualTo(401));
    }

    @Test
    void theSchoolItselfSeesItAll() {
        var mentor = world.as("mentor-99xx00");

        details(pupil.youngPersonId(), caseId, pupil.key())
                .forEach(path -> assertThat(mentor.get(path).status()).as(path).isEqualTo(200));
        lists(pupil.youngPersonId(), caseId, pupil.key())
                .forEach(path -> assertThat(mentor.get(path).items()).as(path).isNotEmpty());
    }

    @Test
    void thePageOfAStrangerIsNotThere() {
        try (var stranger = world.visitor("mentor-99xx02", "nl-NL")) {
            var page = "/young-people/" + pupil.youngPersonId();

            assertThat(stranger.statusOf(page)).isEqualTo(404);
            assertThat(stranger.text()).doesNotContain(Pupil.GIVEN_NAME, Pupil.FAMILY_NAME);
        }
    }

    private static Stream<String> details(String person, String careCase, String key) {
        return Stream.of(
                "/v1/young-people/" + person,
                "/v1/young-people/" + person + "/absence-calendar",
                "/v1/young-people/" + person + "/timeline",
                "/v1/absences?youngPersonId=" + person,
                "/v1/cases/" + careCase,
                "/v1/cases/" + careCase + "/participations",
                "/v1/schools/99XX00/pupils/" + key);
    }

    private static Stream<String> lists(String person, String careCase, String key) {
        return Stream.of(
                "/v1/young-people?ids=" + person,
                "/v1/signals?youngPersonId=" + person,
                "/v1/signals?schoolId=99XX00&pupilKey=" + key,
                "/v1/cases?youngPersonId=" + person,
                "/v1/tasks?caseId=" + careCase);
    }

    private static Stream<String> paths(String person, String careCase, String key) {
        return Stream.concat(details(person, careCase, key), lists(person, careCase, key));
    }

    private static String masked(String text, String... ids) {
        var masked = text;
        for (var id : ids) {
            masked = masked.replace(id, "…");
        }
        return masked;
    }
}

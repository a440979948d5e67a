package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The young person tells something in their own words, and asks for a talk, on the page itself. */
@OnTheWholePlatform
class FamilySpeaksIT {
    private static final String WORDS = "Ik wil graag weer tekenen.";

    private final World world;
    private final Pupil pupil;

    FamilySpeaksIT(World world) {
        this.world = world;
        this.pupil = world.pupilWithACase();
        Household.of(world, pupil).readsAlong();
    }

    @Test
    void whatThePupilWritesTheSchoolReadsAndTheParentDoesNotUntilItIsTakenBack() {
        try (var visitor = world.visitor("pupil", "nl-NL")) {
            visitor.open("/family/" + pupil.youngPersonId());
            visitor.page().locator("#words").fill(WORDS);
            visitor.page().locator("#say .utrecht-button--primary-action").click();
            assertThat(visitor.text()).contains("Opgeslagen", WORDS, "Dit kan lezen: iedereen die meedoet");

            assertThat(words("mentor-99xx00")).contains(WORDS);
            assertThat(words("parent")).doesNotContain(WORDS);

            visitor.page().locator("form[action$='/taking-back'] button").click();
            assertThat(visitor.text()).contains("Teruggenomen", WORDS);
        }
        assertThat(words("mentor-99xx00")).doesNotContain(WORDS);
        assertThat(world.as("mentor-99xx00").timeline(pupil))
                .noneMatch(entry -> entry.path("kind").asText().equals("OWN_WORDS"));
    }

    @Test
    void whatIsTypedAndNotSentIsThereOnAnotherDevice() {
        try (var visitor = world.visitor("pupil", "nl-NL")) {
            visitor.open("/family/" + pupil.youngPersonId());
            visitor.page().locator("#words").fill(WORDS);
            visitor.page().getByText("Concept bewaard om").waitFor();
        }

        try (var otherDevice = world.visitor("pupil", "nl-NL")) {
            otherDevice.open("/family/" + pupil.youngPersonId());
            assertThat(otherDevice.page().inputValue("#words")).isEqualTo(WORDS);
        }
        assertThat(words("pupil")).doesNotContain(WORDS);
    }

    @Test
    void whoIsAskedToTalkHasATaskAndThePupilReadsWhatCameOfIt() {
        try (var visitor = world.visitor("pupil", "nl-NL")) {
            visitor.open("/family/" + pupil.youngPersonId());
            visitor.page().locator("#with").check();
            visitor.page().locator("#ask-to-talk button").click();
            assertThat(visitor.text()).contains("Je vraag is verstuurd", "neemt uiterlijk");

            var tasks = world
                    .as("coordinator-99xx00")
                    .get("/v1/tasks?kind=TALK_WITH_FAMILY&status=OPEN&limit=200")
                    .items()
                    .stream()
                    .filter(task -> task.path("youngPersonId").asText().equals(pupil.youngPersonId()))
                    .toList();
            assertThat(tasks).hasSize(1);
            var done = world.as("coordinator-99xx00")
                    .post(
                            "/v1/tasks/" + tasks.get(0).path("id").asText() + "/completion",
                            "{\"outcome\": \"APPOINTMENT_MADE\"}");
            assertThat(done.status()).as(done.text()).isEqualTo(204);

            visitor.open("/family/" + pupil.youngPersonId());
            assertThat(visitor.text()).contains("er is een afspraak gemaakt");
        }
    }

    private String words(String who) {
        return world.as(who)
                .get("/v1/young-people/" + pupil.youngPersonId() + "/voices")
                .text();
    }
}

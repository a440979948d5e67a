package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** The attendance officer does not know of a young person until the school has asked and the officer has said yes. */
@OnTheWholePlatform
class OfficerTakesPartIT {
    private final World world;
    private final Pupil pupil;

    OfficerTakesPartIT(World world) {
        this.world = world;
        this.pupil = world.pupilWithACase();
    }

    @Test
    void askedAndAcceptedTheOfficerSeesThatThereIsAbsenceAndNotWhy() {
        assertThat(world.as("officer-9901").get(path("/timeline")).status()).isEqualTo(404);

        Joining.of(world, pupil).ask().accept();

        var seen = world.as("officer-9901").timeline(pupil);
        assertThat(seen).isNotEmpty();
        assertThat(seen)
                .filteredOn(entry -> entry.path("class").asText().matches("ABSENCE|SIGNAL"))
                .isNotEmpty()
                .allMatch(entry -> entry.path("presenceOnly").asBoolean())
                .noneMatch(entry -> entry.hasNonNull("detail"));
        assertThat(seen).extracting(JsonNode::toString).noneMatch(entry -> entry.contains("FREQUENT"));
    }

    @Test
    void askedButNotYetAcceptedIsNotTakingPart() {
        Joining.of(world, pupil).ask();

        assertThat(world.as("officer-9901").get(path("/timeline")).status()).isEqualTo(404);
        assertThat(world.as("officer-9901").get(path("")).status()).isEqualTo(404);
    }

    @Test
    void theOfficerWhoSaysNoStaysOutside() {
        Joining.of(world, pupil).ask().decline();

        assertThat(world.as("officer-9901").get(path("/timeline")).status()).isEqualTo(404);
    }

    @Test
    void theOfficerIsToldOfTheQuestion() {
        Joining.of(world, pupil).ask();

        world.ledger()
                .await(() -> assertThat(world.as("officer-9901").notices(pupil))
                        .extracting(notice -> notice.path("kind").asText())
                        .containsExactly("TASK_ASSIGNED"));
        assertThat(world.as("officer-9902").notices(pupil)).isEmpty();
    }

    private String path(String rest) {
        return "/v1/young-people/" + pupil.youngPersonId() + rest;
    }
}

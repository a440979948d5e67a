package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A pupil who changed school, known by the same national number at both: the schools hear nothing of each other, the officer
 * who takes part in both cases sees that it is one young person, and can say that it is not.
 */
@OnTheWholePlatform
class PupilAtTwoSchoolsIT {
    private final World world;
    private final String number = Long.toString(System.nanoTime() % 900_000_000 + 100_000_000);

    PupilAtTwoSchoolsIT(World world) {
        this.world = world;
    }

    @Test
    void theOfficerWhoKnowsBothSeesThatTheyAreOneAndNoSchoolDoes() {
        var before = withACase("99XX00", "VO");
        var after = withACase("99XX02", "MBO");

        assertThat(pairs("officer-9901", after)).hasSize(1);
        assertThat(pairs("coordinator-99xx00", before)).isEmpty();
        assertThat(pairs("coordinator-99xx02", after)).isEmpty();
        assertThat(world.as("coordinator-99xx02")
                        .get("/v1/young-people/" + before.youngPersonId())
                        .status())
                .isEqualTo(404);
        try (var mentor = world.visitor("mentor-99xx02", "nl-NL")) {
            assertThat(mentor.open(page(after)).text()).doesNotContain("Staat ook hier ingeschreven");
        }
        try (var officer = world.visitor("officer-9901", "nl-NL")) {
            officer.open(page(after));
            officer.screenshot("same-person-named");
            officer.page()
                    .locator("[aria-labelledby=same] a[href='" + page(before) + "']")
                    .click();
            officer.page().waitForURL("**" + page(before));
            officer.page().locator("a[href^='/same-person']").click();
            officer.screenshot("same-person-about-one");
            officer.page()
                    .locator("[aria-labelledby=same] button[value=DIFFERENT]")
                    .click();
            assertThat(officer.text()).contains("Opgeslagen.");
            assertThat(officer.open(page(after)).text()).doesNotContain("Staat ook hier ingeschreven");
            officer.open("/same-person?about=" + after.youngPersonId());
            officer.page()
                    .locator("[aria-labelledby=different] button[value=LIKELY]")
                    .click();
            assertThat(officer.open(page(after)).text()).contains("Staat ook hier ingeschreven");
            assertThat(officer.complaints()).isEmpty();
        }

        assertThat(world.as("officer-9901").timeline(before)).isNotEmpty();
        assertThat(world.as("officer-9901").timeline(after)).isNotEmpty();
    }

    private Pupil withACase(String school, String sector) {
        var system = world.system(school);
        var pupil = new Pupil(school, "P-" + UUID.randomUUID());
        var known = system.enrol(
                pupil, pupil.enrolment().put("nationalNumber", number).put("sector", sector));
        system.reportFourTimes(known);
        world.ledger().awaitExactly(Expected.oneSignalFor(1), List.of(known));
        Joining.of(world, known).ask().accept();
        return known;
    }

    private List<JsonNode> pairs(String who, Pupil pupil) {
        return world.as(who)
                .get("/v1/identity-pairs?status=SAME&youngPersonId=" + pupil.youngPersonId())
                .items();
    }

    private static String page(Pupil pupil) {
        return "/young-people/" + pupil.youngPersonId();
    }
}

package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The young person and a parent see along from the day the school lets them in, and decide what others may see. */
@OnTheWholePlatform
class FamilyDecidesIT {
    private final World world;
    private final Pupil pupil;
    private final Household household;

    FamilyDecidesIT(World world) {
        this.world = world;
        this.pupil = world.pupilWithACase();
        this.household = Household.of(world, pupil);
    }

    @Test
    void withTheCodeFromSchoolTheFamilyReadsTheTimelineAndWhoLooked() {
        assertThat(world.as("parent").timeline(pupil)).isEmpty();

        household.readsAlong();

        assertThat(world.as("parent").timeline(pupil))
                .isNotEmpty()
                .noneMatch(entry -> entry.path("presenceOnly").asBoolean());
        assertThat(world.as("pupil").get(path("/access-log")).items())
                .extracting(look -> look.path("organisationIdentifier").asText())
                .contains("99XX00");
        assertThat(world.as("parent2").get(path("/timeline")).status()).isEqualTo(404);
    }

    @Test
    void whatTheFamilyAgreesToIsToldToWhoMayNowSeeMoreAndSoIsTheEndOfIt() {
        household.readsAlong().isAsked();
        var consent = world.as("parent")
                .get("/v1/cases/" + household.caseId() + "/consents")
                .items()
                .get(0)
                .path("id")
                .asText();

        assertThat(status("pupil", consent, "answers", "{\"agrees\": true}")).isEqualTo("ASKED");
        assertThat(status("parent", consent, "answers", "{\"agrees\": true}")).isEqualTo("HOLDS");
        world.ledger().await(() -> assertThat(kinds("support-99xx00")).contains("CONSENT_GIVEN"));

        assertThat(status("parent", consent, "withdrawal", "{}")).isEqualTo("WITHDRAWN");
        world.ledger().await(() -> assertThat(kinds("support-99xx00")).contains("CONSENT_WITHDRAWN"));
    }

    private String status(String who, String consent, String what, String body) {
        var answer = world.as(who).post("/v1/consents/" + consent + "/" + what, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("status").asText();
    }

    private List<String> kinds(String who) {
        return world.as(who).notices(pupil).stream().map(FamilyDecidesIT::kind).toList();
    }

    private static String kind(JsonNode notice) {
        return notice.path("kind").asText();
    }

    private String path(String rest) {
        return "/v1/young-people/" + pupil.youngPersonId() + rest;
    }
}

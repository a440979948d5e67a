package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.veerkracht.dev.realm.Region;
import org.junit.jupiter.api.Test;

/** What the school knows of absence is open to the family, and to youth care for as long as the family agrees. */
@OnTheWholePlatform
class ConsentOpensAbsenceIT {
    private final World world;
    private final Pupil pupil;
    private final Household household;

    ConsentOpensAbsenceIT(World world) {
        this.world = world;
        this.pupil = world.pupilWithACase();
        this.household = Household.of(world, pupil);
    }

    @Test
    void aParentReadsTheAbsenceOnAPageAndSeesWhoLooked() {
        try (var parent = world.visitor("parent", "nl-NL")) {
            assertThat(parent.statusOf(page("/absence"))).isEqualTo(404);

            household.readsAlong();

            assertThat(parent.statusOf(page("/absence"))).isEqualTo(200);
            assertThat(parent.page()
                            .locator("svg[aria-label*='november 2026: 1']")
                            .count())
                    .isEqualTo(1);
            parent.open(page("/looked"));
            assertThat(parent.text()).contains("Dit was u zelf", "School 99XX00", "Verzuimcoördinator");
            assertThat(parent.complaints()).allMatch(text -> text.contains("404"));
        }
        assertThat(absences("parent2")).isEmpty();
    }

    @Test
    void youthCareReadsItWhileThereIsConsentAndNoLonger() {
        household.readsAlong();
        Joining.of(world, pupil)
                .ask("YOUTH_CARE", Region.YOUTH_CARE.identifier(), "youth-care-professional")
                .accept("youthcare");
        world.ledger()
                .await(() ->
                        assertThat(world.as("youthcare").get(path("")).status()).isEqualTo(200));
        assertThat(absences("youthcare")).isEmpty();

        var consent = asked();
        says("pupil", consent, "answers", "{\"agrees\": true}");
        assertThat(absences("youthcare")).isEmpty();
        says("parent", consent, "answers", "{\"agrees\": true}");

        assertThat(absences("youthcare"))
                .hasSize(SchoolSystem.FOUR_TIMES.length)
                .allMatch(one -> one.path("category").asText().equals("SICK"));
        assertThat(world.as("youthcare")
                        .get("/v1/signals?youngPersonId=" + pupil.youngPersonId())
                        .items())
                .isEmpty();
        says("parent", consent, "withdrawal", "{}");
        assertThat(absences("youthcare")).isEmpty();
    }

    private String asked() {
        var until = World.MONDAY_MORNING.toLocalDate().plusMonths(6);
        var answer = world.as("youthcare").post("/v1/cases/" + household.caseId() + "/consents", """
                {"class": "ABSENCE", "purpose": "SUPPORT", "until": "%s",
                 "recipient": {"kind": "YOUTH_CARE", "identifier": "%s"}}
                """.formatted(
                        until, Region.YOUTH_CARE.identifier()));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    private void says(String who, String consent, String what, String body) {
        var answer = world.as(who).post("/v1/consents/" + consent + "/" + what, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private List<JsonNode> absences(String who) {
        return world.as(who)
                .get("/v1/absences?youngPersonId=" + pupil.youngPersonId())
                .items();
    }

    private String page(String rest) {
        return "/family/" + pupil.youngPersonId() + rest;
    }

    private String path(String rest) {
        return "/v1/young-people/" + pupil.youngPersonId() + rest;
    }
}

package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who does not take part looks in an emergency; the school hears of it at once, and judges it. */
@OnTheWholePlatform
class EmergencyIT {
    private static final String REASON = "{\"reason\": \"Found alone on the roof of the station.\"}";
    private static final String JUDGEMENT =
            "{\"justified\": false, \"explanation\": \"There was no danger any more by then.\"}";

    private final World world;
    private final Pupil pupil;

    EmergencyIT(World world) {
        this.world = world;
        this.pupil = world.pupilWithACase();
    }

    @Test
    void whoBreaksTheGlassLooksUntilASecondPersonFindsItWasNotNeeded() {
        var officer = world.as("officer-9902");
        assertThat(officer.get(path("/timeline")).status()).isEqualTo(404);

        var review = "/v1/emergency-accesses/" + opened("officer-9902");

        assertThat(officer.timeline(pupil)).isNotEmpty();
        world.ledger()
                .await(() -> assertThat(world.as("support-99xx00").notices(pupil))
                        .extracting(notice -> notice.path("kind").asText())
                        .contains("EMERGENCY_ACCESS_OPENED"));
        assertThat(world.as("support-99xx00").get(review).json().path("looks").asInt())
                .isPositive();
        assertThat(world.as("support-99xx00")
                        .post(review + "/judgement", JUDGEMENT)
                        .status())
                .isEqualTo(200);
        assertThat(officer.get(path("/timeline")).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"nl-NL, 375", "nl-NL, 1280", "en-GB, 375", "en-GB, 1280"})
    void axeFindsNothingOnItsPages(String language, int width) {
        var page = "/young-people/" + pupil.youngPersonId();
        try (var inspection = new Inspection(world, "physician", language, width)) {
            inspection
                    .of("not-found-person", page)
                    .of("break-glass", page + "/emergency")
                    .ofAnswerTo("break-glass-wrong", page + "/emergency");
            var review = "/emergencies/" + opened("physician");
            inspection.of("young-person-in-emergency", page).findsNothing();
            try (var director = new Inspection(world, "support-99xx00", language, width)) {
                director.of("emergencies", "/emergencies")
                        .of("judgement", review)
                        .ofAnswerTo("judgement-wrong", review)
                        .findsNothing();
            }
        }
    }

    private String opened(String who) {
        var opened = world.as(who).post(path("/emergency-access"), REASON);
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        return opened.json().path("id").asText();
    }

    private String path(String rest) {
        return "/v1/young-people/" + pupil.youngPersonId() + rest;
    }
}

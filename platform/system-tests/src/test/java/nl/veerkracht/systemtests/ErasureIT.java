package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A court has somebody erased: one administrator asks, a second one decides, and then nobody knows of the pupil. */
@OnTheWholePlatform
class ErasureIT {
    private static final String PAGES = "/organisation/erasures";

    private final World world;
    private final Pupil pupil;

    ErasureIT(World world) {
        this.world = world;
        this.pupil = world.pupilWithACase();
    }

    @Test
    void twoAdministratorsEraseAPupilFromEveryService() {
        var page = asked();

        try (var second = world.visitor("admin2-99xx00", "nl-NL")) {
            second.open(page);
            assertThat(second.text()).contains("Zaken en tijdlijn", "Inschrijving en verzuim", "Wat beslist u?");
            second.page().locator("main form button").click();
            assertThat(second.text()).contains("De jongere is gewist.");
            world.ledger().await(() -> {
                second.open(page);
                assertThat(second.text()).contains("Overal is het gedaan.");
            });
        }

        var mentor = world.as("mentor-99xx00");
        var person = "/v1/young-people/" + pupil.youngPersonId();
        for (var path : List.of(person, person + "/timeline", person + "/absence-calendar")) {
            assertThat(mentor.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(mentor.notices(pupil)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nl-NL, 375", "nl-NL, 1280", "en-GB, 375", "en-GB, 1280"})
    void axeFindsNothingOnTheCertificate(String language, int width) {
        var page = asked();
        try (var second = new Inspection(world, "admin2-99xx00", language, width)) {
            second.of("erasure", page);
            second.visitor().page().locator("main form button").click();
            second.ofWhatIsShown("erased").findsNothing();
        }
    }

    /** The address of the page, which who asks hands to the second person. */
    private String asked() {
        try (var first = world.visitor("admin-99xx00", "nl-NL")) {
            first.open(PAGES + "/new");
            first.page().locator("#whom").fill(pupil.youngPersonId());
            first.page().locator("[value=COURT]").check();
            first.page().locator("main form button").click();
            assertThat(first.text()).contains("Er is nog niets gewist", "niemand wist alleen");
            return first.page().url().replaceAll("^.*(" + PAGES + "/[^?]*).*$", "$1");
        }
    }
}

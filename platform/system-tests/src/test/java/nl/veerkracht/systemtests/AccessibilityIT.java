package nl.veerkracht.systemtests;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page answers when something is wrong, or when there is nothing, can be used by everyone too. */
@OnTheWholePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {
    private final World world;
    private final Pupil pupil;

    AccessibilityIT(World world) {
        this.world = world;
        this.pupil = world.system("99XX00").enrol();
    }

    @BeforeAll
    void thereIsSomethingToSee() {
        world.system("99XX00").reportFourTimes(pupil);
        world.ledger().awaitExactly(Expected.oneSignalFor(1), List.of(pupil));
        Household.of(world, pupil).readsAlong().isAsked();
    }

    @ParameterizedTest
    @CsvSource({"nl-NL, 375", "nl-NL, 1280", "en-GB, 375", "en-GB, 1280"})
    void axeFindsNothingOnTheAnswersToStaff(String language, int width) {
        try (var inspection = new Inspection(world, "mentor-99xx00", language, width)) {
            inspection
                    .of("not-found", "/young-people/unknown")
                    .ofAnswerTo("add-relative-wrong", staffPage() + "/relatives/new")
                    .ofAnswerTo("ask-consent-wrong", staffPage() + "/consents/new");
            inspection.visitor().open(staffPage() + "/relatives/new");
            inspection.visitor().page().locator("#who").check();
            inspection.visitor().page().locator("main form button").click();
            inspection.ofWhatIsShown("code-shown").findsNothing();
        }
    }

    @ParameterizedTest
    @CsvSource({"nl-NL, 375", "nl-NL, 1280", "en-GB, 375", "en-GB, 1280"})
    void axeFindsNothingOnTheAnswersToTheFamily(String language, int width) {
        for (var person : List.of("pupil", "parent")) {
            try (var inspection = new Inspection(world, person, language, width)) {
                inspection
                        .of("family-" + person, "/family/" + pupil.youngPersonId())
                        .ofAnswerTo("code-wrong-" + person, "/family/code")
                        .of("family-not-found-" + person, "/family/unknown")
                        .findsNothing();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"nl-NL, 375", "nl-NL, 1280", "en-GB, 375", "en-GB, 1280"})
    void axeFindsNothingOnTheAnswersToAdministrators(String language, int width) {
        try (var inspection = new Inspection(world, "admin-99xx00", language, width)) {
            inspection
                    .of("people-none", "/organisation/people?q=zzz")
                    .ofAnswerTo("add-person-wrong", "/organisation/people/new")
                    .of("access-log-none", "/organisation/access-log?show=EMERGENCY")
                    .of("access-log-wrong", "/organisation/access-log?from=x")
                    .of("erasures-due", "/organisation/erasures?show=due")
                    .of("erasures-done", "/organisation/erasures?show=done")
                    .ofAnswerTo("ask-erasure-wrong", "/organisation/erasures/new")
                    .findsNothing();
        }
    }

    private String staffPage() {
        return "/young-people/" + pupil.youngPersonId();
    }
}

package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everyone can use the pages: in both languages, on a phone and at a desk, with the keyboard alone. */
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
    void axeFindsNothingOnThePagesOfStaff(String language, int width) {
        try (var inspection = new Inspection(world, "mentor-99xx00", language, width)) {
            inspection
                    .of("my-work", "/")
                    .of("young-person", staffPage())
                    .of("inbox", "/inbox")
                    .of("not-found", "/young-people/unknown")
                    .of("participants", staffPage() + "/participants")
                    .of("add-relative", staffPage() + "/relatives/new")
                    .ofAnswerTo("add-relative-wrong", staffPage() + "/relatives/new")
                    .of("ask-consent", staffPage() + "/consents/new")
                    .ofAnswerTo("ask-consent-wrong", staffPage() + "/consents/new");
            inspection.visitor().open(staffPage() + "/relatives/new");
            inspection.visitor().page().locator("#who").check();
            inspection.visitor().page().locator("main form button").click();
            inspection.ofWhatIsShown("code-shown").findsNothing();
        }
    }

    @ParameterizedTest
    @CsvSource({"nl-NL, 375", "nl-NL, 1280", "en-GB, 375", "en-GB, 1280"})
    void axeFindsNothingOnThePagesOfTheFamily(String language, int width) {
        for (var person : List.of("pupil", "parent")) {
            try (var inspection = new Inspection(world, person, language, width)) {
                inspection
                        .of("family-" + person, familyPage())
                        .of("absence-" + person, familyPage() + "/absence")
                        .of("looked-" + person, familyPage() + "/looked")
                        .of("code-" + person, "/family/code")
                        .ofAnswerTo("code-wrong-" + person, "/family/code")
                        .of("family-not-found-" + person, "/family/unknown")
                        .findsNothing();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"nl-NL, 375", "nl-NL, 1280", "en-GB, 375", "en-GB, 1280"})
    void axeFindsNothingOnThePagesOfAdministrators(String language, int width) {
        try (var inspection = new Inspection(world, "admin-99xx00", language, width)) {
            inspection
                    .of("organisation", "/organisation")
                    .of("people", "/organisation/people")
                    .of("people-none", "/organisation/people?q=zzz")
                    .of("add-person", "/organisation/people/new")
                    .ofAnswerTo("add-person-wrong", "/organisation/people/new")
                    .of("person", personPage())
                    .of("people-changes", "/organisation/people/changes")
                    .of("access-log", "/organisation/access-log")
                    .of("access-log-none", "/organisation/access-log?show=EMERGENCY")
                    .of("access-log-wrong", "/organisation/access-log?from=x")
                    .findsNothing();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mentor-99xx00", "pupil", "admin-99xx00"})
    void theKeyboardAloneReachesEveryAction(String person) {
        try (var visitor = world.visitor(person, "nl-NL")) {
            visitor.open(
                    switch (person) {
                        case "pupil" -> familyPage();
                        case "admin-99xx00" -> personPage();
                        default -> staffPage();
                    });

            var reached = reachedByTab(visitor);

            assertThat(reached).containsAll(visitor.allActions());
        }
    }

    private String staffPage() {
        return "/young-people/" + pupil.youngPersonId();
    }

    private String personPage() {
        var mentors = world.as("admin-99xx00").get("/v1/people?q=mentor-99xx00").items();
        return "/organisation/people/" + mentors.get(0).path("id").asText();
    }

    private String familyPage() {
        return "/family/" + pupil.youngPersonId();
    }

    private static Set<String> reachedByTab(Visitor visitor) {
        var reached = new LinkedHashSet<String>();
        var focused = "";
        do {
            reached.add(focused);
            visitor.page().keyboard().press("Tab");
            focused = visitor.focused();
        } while (!reached.contains(focused));
        return reached;
    }
}

package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    }

    @ParameterizedTest
    @CsvSource({"nl-NL, 375", "nl-NL, 1280", "en-GB, 375", "en-GB, 1280"})
    void axeFindsNothing(String language, int width) {
        var found = new ArrayList<String>();
        try (var mentor = world.visitor("mentor-99xx00", language).wide(width)) {
            for (var path : pages()) {
                mentor.open(path);
                mentor.screenshot(name(path) + "-" + language.substring(0, 2) + "-" + width);
                found.addAll(violations(mentor, path));
                assertThat(mentor.page().locator("html").getAttribute("lang")).isEqualTo(language.substring(0, 2));
                assertThat(mentor.hasToScrollSideways())
                        .as(path + " at " + width)
                        .isFalse();
            }
            assertThat(found).isEmpty();
            assertThat(mentor.complaints())
                    .filteredOn(text -> !text.contains("404"))
                    .isEmpty();
        }
    }

    @Test
    void theKeyboardAloneReachesEveryAction() {
        try (var mentor = world.visitor("mentor-99xx00", "nl-NL")) {
            mentor.open("/young-people/" + pupil.youngPersonId());

            var reached = reachedByTab(mentor);

            assertThat(reached).containsAll(mentor.allActions());
        }
    }

    private List<String> pages() {
        return List.of("/", "/young-people/" + pupil.youngPersonId(), "/inbox", "/young-people/unknown");
    }

    private static String name(String path) {
        return switch (path) {
            case "/" -> "my-work";
            case "/inbox" -> "inbox";
            case "/young-people/unknown" -> "not-found";
            default -> "young-person";
        };
    }

    private static List<String> violations(Visitor visitor, String path) {
        return new AxeBuilder(visitor.page())
                .analyze().getViolations().stream()
                        .map(rule -> path + ": " + rule.getId() + " " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .toList())
                        .toList();
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

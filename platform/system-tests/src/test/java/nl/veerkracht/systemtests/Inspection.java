package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.ArrayList;
import java.util.List;

/** Looks at one page after the other as somebody who cannot see it all would, and keeps a picture of each. */
final class Inspection implements AutoCloseable {
    private final Visitor visitor;
    private final String language;
    private final int width;
    private final List<String> found = new ArrayList<>();

    Inspection(World world, String person, String language, int width) {
        this.visitor = world.visitor(person, language).wide(width);
        this.language = language.substring(0, 2);
        this.width = width;
    }

    /** The page at this path. */
    Inspection of(String name, String path) {
        visitor.open(path);
        return ofWhatIsShown(name);
    }

    /** The page that comes when the one form on the page at this path is sent as it is. */
    Inspection ofAnswerTo(String name, String path) {
        visitor.open(path)
                .page()
                .locator("main form button[type=submit]")
                .first()
                .click();
        return ofWhatIsShown(name);
    }

    Visitor visitor() {
        return visitor;
    }

    Inspection ofWhatIsShown(String name) {
        visitor.screenshot(name + "-" + language + "-" + width);
        new AxeBuilder(visitor.page())
                .analyze()
                .getViolations()
                .forEach(rule -> found.add(name + ": " + rule.getId() + " " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .map(node -> String.valueOf(node.getTarget()))
                                .toList()));
        assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(visitor.hasToScrollSideways()).as(name + " at " + width).isFalse();
        return this;
    }

    void findsNothing() {
        assertThat(found).isEmpty();
        assertThat(visitor.complaints())
                .filteredOn(text -> !text.contains("404") && !text.contains("400"))
                .isEmpty();
    }

    @Override
    public void close() {
        visitor.close();
    }
}

package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Somebody without a mouse, who goes with Tab to what they look for; what Tab does not come to, they cannot use. */
final class Keyboard {
    private static final int FARTHEST = 300;
    private static final int MOST_CHOICES = 20;
    private static final int PARTS_OF_A_DAY = 3;
    private static final List<DateTimeFormatter> DAYS = Stream.of("ddMMyyyy", "MMddyyyy", "yyyyMMdd")
            .map(DateTimeFormatter::ofPattern)
            .toList();

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Types into the field with this id. */
    Keyboard types(String id, String text) {
        to("#" + id);
        page.keyboard().type(text);
        return this;
    }

    /** Types a day, in the order in which this browser writes days. */
    Keyboard types(String id, LocalDate day) {
        to("#" + id);
        assertThat(DAYS).as("orders in which a day can be typed into " + id).anySatisfy(order -> {
            typeDay(order.format(day));
            assertThat(page.inputValue("#" + id)).isEqualTo(day.toString());
        });
        return this;
    }

    /** Ticks this box. */
    Keyboard ticks(String name, String value) {
        to("input[name='%s'][value='%s']".formatted(name, value));
        page.keyboard().press("Space");
        return this;
    }

    /** Chooses one of several: Tab comes to one of them, arrows go on from there. */
    Keyboard chooses(String name, String value) {
        to("input[type=radio][name='" + name + "']");
        if (isOn("input[value='" + value + "']")) {
            page.keyboard().press("Space");
            return this;
        }
        go("ArrowDown", MOST_CHOICES, "input[value='" + value + "']");
        return this;
    }

    /** Follows this link, or presses this button, and waits for the page that comes. */
    Keyboard uses(String what) {
        to(what);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return this;
    }

    /** Of the parts of a day, arrows lead back to the first. */
    private void typeDay(String digits) {
        IntStream.range(0, PARTS_OF_A_DAY).forEach(each -> page.keyboard().press("ArrowLeft"));
        page.keyboard().type(digits);
    }

    private void to(String what) {
        if (!isOn(what)) {
            go("Tab", FARTHEST, what);
        }
    }

    private void go(String key, int most, String what) {
        var comes = IntStream.range(0, most).anyMatch(each -> {
            page.keyboard().press(key);
            return isOn(what);
        });
        assertThat(comes).as("the keyboard comes to %s on %s", what, page.url()).isTrue();
    }

    private boolean isOn(String what) {
        return (boolean) page.evaluate("what => document.activeElement.matches(what)", what);
    }
}

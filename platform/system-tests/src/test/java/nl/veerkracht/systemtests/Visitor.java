package nl.veerkracht.systemtests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody with a browser; notes what the pages complain about. */
final class Visitor implements AutoCloseable {
    static final int PHONE = 375;
    static final int DESKTOP = 1280;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** Of the radio buttons that are one choice, the one that Tab comes to; arrows lead to the others. */
    private static final String ENTRY = """
            each => [...each.form.querySelectorAll('input[type=radio][name="' + each.name + '"]')]
                .find((one, place, all) => one.checked || all.every(other => !other.checked))""";

    private static final String PLACE = "each => [...document.querySelectorAll('*')].indexOf(each) + ' ' + each.tagName"
            + " + ' ' + (each.getAttribute('href') ?? each.name ?? '') + ' ' + each.textContent.trim()";

    private final BrowserContext context;
    private final String address;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Browser browser, String address, String language) {
        this.address = address;
        this.context = browser.newContext(
                new Browser.NewContextOptions().setLocale(language).setViewportSize(DESKTOP, 900));
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Through the sign-in page of the identity provider. */
    Visitor signIn(String username, String password) {
        page.navigate(address + "/");
        page.fill("#username", username);
        page.fill("#password", password);
        page.click("#kc-login");
        page.waitForURL(address + "/**");
        return this;
    }

    Visitor open(String path) {
        page.navigate(address + path);
        return this;
    }

    int statusOf(String path) {
        return page.navigate(address + path).status();
    }

    /** Where the browser is, without what was asked. */
    String place() {
        return URI.create(page.url()).getPath();
    }

    boolean hasToScrollSideways() {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** Everything that can be used on the page and is to be seen, each by where it stands; of a choice where one enters it. */
    @SuppressWarnings("unchecked")
    List<String> allActions() {
        return (List<String>) page.evaluate(
                "() => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]"
                        + ".filter(each => each.checkVisibility() && !each.disabled)"
                        + ".filter(each => each.type !== 'radio' || each === (" + ENTRY + ")(each)).map(" + PLACE
                        + ")");
    }

    /** Where the focus is; it must be visible there. */
    String focused() {
        return (String) page.evaluate("() => (" + PLACE + ")(document.activeElement)");
    }

    Visitor wide(int width) {
        page.setViewportSize(width, 900);
        return this;
    }

    Page page() {
        return page;
    }

    /** What stands on the page for a reader. */
    String text() {
        return page.locator("body").innerText();
    }

    /** Errors of scripts and of the content security policy. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}

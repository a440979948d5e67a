package nl.veerkracht.gateway;

import static nl.veerkracht.gateway.canned.CannedServices.HIDDEN;
import static nl.veerkracht.gateway.canned.CannedServices.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.gateway.canned.Browser;
import nl.veerkracht.gateway.canned.CannedRegion;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;
import nl.veerkracht.gateway.canned.Person;
import nl.veerkracht.gateway.live.Changes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class PagesIT {
    private static final String PAGE = "/young-people/" + SAM;
    private static final Pattern LIVE = Pattern.compile("data-live=\"([^\"]+)\"");

    @Inject
    Changes changes;

    @AfterEach
    void everybodySpeaksAgain() {
        var services = CannedRegion.services();
        List.of(services.school(), services.cases(), services.notifications()).forEach(web -> web.silent(false));
    }

    @Test
    void whoIsNotSignedInIsSentToSignInAndComesBackWhereItWas() {
        CannedRegion.identity().next(Person.MENTOR);

        var answer = Browser.ofNobody().get(PAGE);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.uri().getPath()).isEqualTo(PAGE);
        assertThat(answer.body()).contains("<h1 class=\"utrecht-heading-1\">Sam de Vries</h1>");
    }

    @Test
    void whoComesBackToManyOpenPagesIsAnswered() {
        var browser = Browser.of(Person.MENTOR);
        IntStream.range(0, 60)
                .mapToObj(PagesIT::waitingForSignIn)
                .forEach(cookie -> browser.cookies().getCookieStore().add(URI.create(browser.home()), cookie));

        assertThat(browser.get(PAGE).statusCode()).isEqualTo(200);
    }

    private static HttpCookie waitingForSignIn(int page) {
        var cookie = new HttpCookie("waiting-" + page, "x".repeat(500));
        cookie.setPath("/");
        cookie.setVersion(0);
        return cookie;
    }

    @Test
    void theSessionIsInOneEncryptedCookieThatScriptsCannotRead() {
        var browser = Browser.of(Person.MENTOR);

        assertThat(browser.cookies().getCookieStore().getCookies())
                .filteredOn(cookie -> cookie.getName().startsWith("q_session"))
                .isNotEmpty()
                .allSatisfy(cookie -> {
                    assertThat(cookie.isHttpOnly()).isTrue();
                    assertThat(cookie.getValue().split("\\.")).hasSize(5);
                });
    }

    @Test
    void workShowsTasksSignalsAndMessagesOfAMentor() {
        var page = Browser.of(Person.MENTOR).get("/");

        assertThat(page.body())
                .contains("Mijn werk", "Leerling en ouders uitnodigen voor een gesprek", "Vaak ziek", "Nieuw signaal")
                .contains("Noor van den Berg", "Te laat", "2 dagen te laat", "Nog op tijd")
                .doesNotContain("Vragen om mee te doen");
        assertThat(page.headers().firstValue("cache-control")).contains("no-store");
        assertThat(page.headers().firstValue("content-security-policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void anOfficerIsAskedBeforeAnyNameIsShown() {
        var page = Browser.of(Person.OFFICER).get("/");

        assertThat(page.body())
                .contains("Vragen om mee te doen", "Verzoek van school 99DA00", "Ja, ik doe mee")
                .contains("Jongeren met wie u meedoet", "Sam de Vries")
                .doesNotContain(HIDDEN);
    }

    @Test
    void filtersAreInTheAddress() {
        var page = Browser.of(Person.MENTOR).get("/?tasks=late&signals=all");

        assertThat(page.body())
                .contains("Het gesprek op school voeren")
                .doesNotContain("Leerling en ouders uitnodigen voor een gesprek")
                .contains("href=\"/?tasks=late&amp;signals=all\" aria-current=\"true\"");
    }

    @Test
    void thePageOfAYoungPersonShowsTimelineCaseAndCalendar() {
        var body = Browser.of(Person.MENTOR).get(PAGE).body();

        assertThat(body)
                .contains("Er is een signaal: vaak ziek", "Gesprek op school", "Wie doen er mee")
                .contains("<svg role=\"img\"", "vk-day--sick", "vk-day--free", "vk-day--no-data")
                .contains("Bekijk dit als tabel", "Herfstvakantie")
                .contains("De leerplichtambtenaar vragen om mee te doen");
        assertThat(body).containsPattern("<title>Jongere – Veerkracht</title>");
    }

    @Test
    void anOfficerSeesOfSicknessOnlyThatItIsThere() {
        var body = Browser.of(Person.OFFICER).get(PAGE).body();

        assertThat(body)
                .contains("Alleen dat het er is", "Vraag het aan: De Klim", "Ongeoorloofd afwezig op 1 dag")
                .contains("vk-day--absent")
                .doesNotContain("vk-day--sick", "Ziek gemeld", "De leerplichtambtenaar vragen om mee te doen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/young-people/" + HIDDEN, "/young-people/not-an-id", "/nowhere"})
    void whatOneMayNotKnowIsNotThere(String path) {
        var answer = Browser.of(Person.MENTOR).get(path, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Deze pagina is er niet voor u");
    }

    @Test
    void anOfficerOfAnotherMunicipalityGetsTheSameAnswer() {
        assertThat(Browser.of(Person.STRANGER).get(PAGE).statusCode()).isEqualTo(404);
        assertThat(Browser.of(Person.STRANGER).open(PAGE + "/live").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSilentServiceLeavesAGapAndNotAnEmptyList() {
        var browser = Browser.of(Person.MENTOR);
        CannedRegion.services().cases().silent(true);

        var work = browser.get("/").body();
        var person = browser.get(PAGE).body();

        assertThat(work)
                .contains("Taken kunnen we nu niet laten zien", "Vaak ziek")
                .doesNotContain("U hebt geen taken");
        assertThat(person).contains("Tijdlijn kunnen we nu niet laten zien", "Sam de Vries", "vk-day--sick");
    }

    @Test
    void withoutTheSchoolServiceTheTimelineIsStillThereAndNoDoorOpens() {
        var mentor = Browser.of(Person.MENTOR);
        var stranger = Browser.of(Person.STRANGER);
        CannedRegion.services().school().silent(true);

        assertThat(mentor.get(PAGE).body()).contains("Naam nu niet te zien", "Er is een signaal: vaak ziek");
        assertThat(stranger.get(PAGE).statusCode()).isEqualTo(404);
    }

    @Test
    void theLanguageIsChosenInTheAddressAndRemembered() {
        var browser = Browser.of(Person.MENTOR);

        assertThat(browser.get("/?lang=en").body()).contains("<html lang=\"en\"", "My work", "Often ill");
        assertThat(browser.get(PAGE).body()).contains("There is a signal: often ill");
    }

    @Test
    void aTaskIsDoneAndTheBrowserIsSentBack() {
        var browser = Browser.of(Person.MENTOR);
        CannedRegion.services().cases().forget();

        var answer = browser.submit("/", "/tasks/" + task(1) + "/completion", "outcome=DONE&youngPerson=" + SAM);

        assertThat(answer.uri().toString()).endsWith(PAGE + "?done=task");
        assertThat(answer.body()).contains("De taak is gedaan.");
        assertThat(asked("/completion").body()).contains("\"outcome\":\"DONE\"");
        assertThat(asked("/completion").header("Idempotency-Key")).isNotBlank();
    }

    @Test
    void whatWasDoneAlreadyIsSaidSo() {
        assertThat(Browser.of(Person.MENTOR)
                        .submit("/", "/tasks/" + task(2) + "/completion", "outcome=DONE")
                        .body())
                .contains("Dit was al gedaan");
    }

    @Test
    void aFormThatIsNotOursChangesNothing() {
        var browser = Browser.of(Person.MENTOR);
        CannedRegion.services().cases().forget();
        var path = "/tasks/" + task(1) + "/completion";

        assertThat(browser.post(path, "outcome=DONE").statusCode()).isEqualTo(403);
        assertThat(browser.post(path, "outcome=DONE&csrf=wrong").statusCode()).isEqualTo(403);
        assertThat(browser.post(path, "outcome=DONE", "Origin", "http://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.post(path, "outcome=DONE", "Sec-Fetch-Site", "cross-site")
                        .body())
                .contains("Het formulier hoort niet bij uw sessie");

        assertThat(CannedRegion.services().cases().asked())
                .noneMatch(each -> each.path().endsWith("/completion"));
    }

    @Test
    void theOfficerIsAskedWithAReason() {
        var browser = Browser.of(Person.MENTOR);
        CannedRegion.services().cases().forget();

        var answer = browser.submit(PAGE, PAGE + "/officer", "request=" + UUID.randomUUID() + "&reason=Graag+overleg");

        assertThat(answer.body()).contains("Uw vraag is verstuurd");
        assertThat(asked("POST", "/participations").body()).contains("Graag overleg", "9901", "attendance-officer");
    }

    @Test
    void aMistakeKeepsWhatWasTyped() {
        var browser = Browser.of(Person.MENTOR);
        var text = "Lang verhaal. ".repeat(100);

        var empty = browser.submit(PAGE, PAGE + "/officer", "reason=");
        var tooLong = browser.submit(PAGE, PAGE + "/officer", "reason=" + text.replace(" ", "+"));

        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.body()).contains("href=\"#reason\"", "aria-invalid=\"true\"", "Schrijf op waarom");
        assertThat(tooLong.body()).contains("Schrijf hooguit 1000 tekens", text.strip());
    }

    @Test
    void aRequestThatCannotBeSentNowKeepsItsText() {
        var browser = Browser.of(Person.MENTOR);
        var page = browser.get(PAGE).body();
        var seal = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(seal.find()).isTrue();
        CannedRegion.services().cases().silent(true);

        var answer = browser.post(PAGE + "/officer", "csrf=" + seal.group(1) + "&reason=Graag+overleg");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("De vraag is niet verstuurd", "Graag overleg");
    }

    @Test
    void theInboxShowsUnreadFirstAndMarksRead() {
        var browser = Browser.of(Person.MENTOR);
        CannedRegion.services().notifications().forget();

        assertThat(browser.get("/inbox").body()).contains("Ongelezen (2)", "Nieuw signaal", "Signaal ingetrokken");
        browser.submit("/inbox", "/inbox/" + SAM + "/read", "");

        assertThat(CannedRegion.services().notifications().asked())
                .anyMatch(each -> each.method().equals("PUT") && each.path().endsWith(SAM + "/read"));
    }

    @Test
    void signingOutNeedsTheButton() {
        var browser = Browser.of(Person.MENTOR);

        assertThat(browser.get("/sign-out").body()).contains("Mijn werk", "Anne de Wit");
        assertThat(browser.post("/sign-out", "").body()).contains("U bent uitgelogd");
        assertThat(browser.cookies().getCookieStore().getCookies())
                .noneMatch(cookie -> cookie.getName().startsWith("q_session"));
    }

    @Test
    void aScriptWhoseSessionHasEndedIsNotSentToSignIn() {
        assertThat(Browser.ofNobody().get("/", "HX-Request", "true").statusCode())
                .isEqualTo(499);
        assertThat(Browser.ofNobody().open("/live").statusCode()).isEqualTo(499);
    }

    @Test
    void anOpenPageHearsOfAChangeInWhatItShowsAndOfNothingElse() throws IOException {
        var browser = Browser.of(Person.MENTOR);
        var stream = browser.open(live(browser.get(PAGE).body()));
        var lines = new CopyOnWriteArrayList<String>();
        assertThat(stream.statusCode()).isEqualTo(200);
        CompletableFuture.runAsync(() -> read(stream.body(), lines));
        await().atMost(Duration.ofSeconds(20)).until(() -> lines.contains(":alive"));

        changes.about(UUID.fromString(HIDDEN));
        changes.about(UUID.fromString(SAM));
        lines.clear();
        await().atMost(Duration.ofSeconds(20)).until(() -> lines.contains(":alive"));
        assertThat(lines).noneMatch(line -> line.contains("changed"));

        CannedRegion.services().happened("Er is iets gebeurd " + UUID.randomUUID());
        changes.about(UUID.fromString(SAM));
        await().atMost(Duration.ofSeconds(20)).until(() -> lines.stream().anyMatch(line -> line.contains("changed")));
        stream.body().close();
    }

    private static void read(InputStream body, List<String> lines) {
        try (var reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            String line;
            while ((line = reader.readLine()) != null) {
                lines.add(line);
            }
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private static String live(String page) {
        var live = LIVE.matcher(page);
        assertThat(live.find()).isTrue();
        return live.group(1);
    }

    private static String task(int number) {
        return "0b6f2a52-94c5-4d0e-8a5e-0000000000a" + number;
    }

    private static Asked asked(String end) {
        return asked("POST", end);
    }

    private static Asked asked(String method, String end) {
        return CannedRegion.services().cases().asked().stream()
                .filter(each -> each.method().equals(method) && each.path().endsWith(end))
                .findFirst()
                .orElseThrow();
    }
}

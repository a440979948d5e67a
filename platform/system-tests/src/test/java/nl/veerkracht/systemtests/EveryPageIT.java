package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page there is, opened by everyone: who finds it is what {@code docs/pages.md} says; whoever finds it can use it in
 * both languages, on a phone and at a desk, and with the keyboard alone. A page that is not in that document fails the build
 * of the gateway.
 */
@OnTheWholePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIT {
    private static final String DOCUMENT = "docs/pages.md";
    private static final int PLACES_IN_A_DAY = 5;
    private static final String SHOWN = "shown";
    private static final String NOT_THERE = "–";
    private static final String HEADER = """
            # The pages, and who finds them

            Written by `EveryPageIT`, with a browser on the running platform; do not edit by hand.

            shown = the page · – = the same answer as for an address that is not there · → = leads on to another page.
            The young person is a pupil of the school; the officer takes part in the case, the other officer and the physician do
            not. Who is not signed in is led to the sign-in page from all of them, but for `/signed-out`.

            """;

    /** Who opens the pages, by what they are in the document. */
    private static final Map<String, String> PEOPLE = people();

    private final World world;
    private final Pupil pupil;
    private final Map<String, String> ids = new LinkedHashMap<>();

    EveryPageIT(World world) {
        this.world = world;
        this.pupil = world.system("99XX00").enrol();
    }

    @BeforeAll
    void thereIsSomethingOnEveryPage() {
        world.system("99XX00").reportFourTimes(pupil);
        world.ledger().awaitExactly(Expected.oneSignalFor(1), List.of(pupil));
        var joining = Joining.of(world, pupil);
        joining.ask().accept();
        var household = Household.of(world, pupil).readsAlong().isAsked().agrees();
        thereIsAPlan(household.caseId());
        ids.put("{id}", pupil.youngPersonId());
        ids.put("{meeting}", created("mentor-99xx00", "/v1/cases/" + household.caseId() + "/meetings", """
                {"day": "%s", "pupil": true, "parents": true}""".formatted(
                        World.MONDAY_MORNING.toLocalDate().plusWeeks(1))));
        ids.put("{report}", created("coordinator-99xx00", "/v1/absence-reports", """
                {"youngPersonId": "%s", "kind": "OTHER", "stepsTaken": "Talked twice."}""".formatted(pupil.youngPersonId())));
        ids.put("{participation}", household.participationOf("MUNICIPALITY"));
        ids.put("{relativeId}", household.parent());
        ids.put("{consentId}", household.consent());
        ids.put("{colleague}", colleague());
        ids.put("{emergency}", created("ggz", "/v1/young-people/" + pupil.youngPersonId() + "/emergency-access", """
                {"reason": "Found alone on the roof of the station."}"""));
        ids.put("{erasure}", created("admin2-99xx00", "/v1/erasures", """
                {"youngPersonId": "%s", "ground": "COURT"}""".formatted(pupil.youngPersonId())));
        ids.put("{to}", "CLOSED");
        ids.put("{task}", task());
        ids.put("{any}", "nothing/here");
        assertThat(world.as("support-99xx00")
                        .post("/v1/cases/" + joining.caseId() + "/director", "")
                        .status())
                .isEqualTo(204);
    }

    private void thereIsAPlan(String caseId) {
        var review = World.MONDAY_MORNING.toLocalDate().plusWeeks(4);
        var plan = world.as("mentor-99xx00")
                .putFirst("/v1/cases/" + caseId + "/plan", """
                {"goals": [{"text": "Gym again"}], "protectiveFactors": "A friend", "concerns": "Sleep", "reviewOn": "%s",
                 "schedule": [{"weekOf": "%s", "hours": {"MONDAY": 2}}]}
                """.formatted(review, World.MONDAY_MORNING.toLocalDate()));
        assertThat(plan.status()).as(plan.text()).isEqualTo(200);
        created("mentor-99xx00", "/v1/cases/" + caseId + "/plan/actions", """
                {"what": "Get up at eight", "ownerKind": "FAMILY", "ownerRole": "pupil", "dueOn": "%s"}""".formatted(review));
    }

    @Test
    void whoFindsWhichPage() throws IOException {
        var cells = new LinkedHashMap<String, List<String>>();
        pages().forEach(page -> cells.put(page, new ArrayList<>()));
        for (var person : PEOPLE.values()) {
            try (var visitor = world.visitor(person, "nl-NL")) {
                cells.forEach((page, row) -> row.add(found(visitor, page)));
            }
        }
        var expected = HEADER + table(cells);
        if (Boolean.getBoolean("veerkracht.rewrite")) {
            Files.writeString(ProjectFiles.at(DOCUMENT), expected);
        }

        assertThat(ProjectFiles.read(DOCUMENT))
                .as("docs/pages.md says otherwise; if the pages are right, rewrite it:"
                        + " mvn verify -Dit.test=EveryPageIT -Dveerkracht.rewrite=true, with the services packaged")
                .isEqualTo(expected);
    }

    @Test
    void whoIsNotSignedInIsLedToTheSignInPage() {
        try (var nobody = world.visitor("nl-NL")) {
            for (var page : pages()) {
                nobody.open(address(page));

                assertThat(nobody.page().locator("#kc-login").count())
                        .as(page)
                        .isEqualTo(page.equals("/signed-out") ? 0 : 1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"nl-NL, 375", "nl-NL, 1280", "en-GB, 375", "en-GB, 1280"})
    void axeFindsNothing(String language, int width) {
        whoReads().forEach((person, theirs) -> {
            try (var inspection = new Inspection(world, person, language, width)) {
                theirs.forEach(page -> inspection.of(name(page), address(page)));
                inspection.findsNothing();
            }
        });
    }

    @Test
    void theKeyboardAloneReachesEveryAction() {
        whoReads().forEach((person, theirs) -> {
            try (var visitor = world.visitor(person, "nl-NL")) {
                for (var page : theirs) {
                    visitor.open(address(page));

                    assertThat(reachedByTab(visitor)).as(page).containsAll(visitor.allActions());
                }
            }
        });
    }

    private static Map<String, String> people() {
        var people = new LinkedHashMap<String, String>();
        people.put("mentor", "mentor-99xx00");
        people.put("support coordinator", "support-99xx00");
        people.put("absence coordinator", "coordinator-99xx00");
        people.put("administrator of the school", "admin-99xx00");
        people.put("officer", "officer-9901");
        people.put("other officer", "officer-9902");
        people.put("physician", "physician");
        people.put("pupil", "pupil");
        people.put("parent", "parent");
        return people;
    }

    /** As they stand in the document. */
    private static List<String> pages() {
        return rows().map(row -> row.get(0)).toList();
    }

    /** The pages by the account of the first in the document who is shown them. */
    private static Map<String, List<String>> whoReads() {
        var people = List.copyOf(PEOPLE.values());
        return rows().filter(row -> row.contains(SHOWN))
                .collect(Collectors.groupingBy(
                        row -> people.get(row.indexOf(SHOWN) - 1),
                        LinkedHashMap::new,
                        Collectors.mapping(row -> row.get(0), Collectors.toList())));
    }

    private static Stream<List<String>> rows() {
        return ProjectFiles.read(DOCUMENT)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> List.of(line.substring(2, line.length() - 2)
                        .replaceFirst("`(.*?)`", "$1")
                        .split(" \\| ")));
    }

    private static String table(Map<String, List<String>> cells) {
        var titles = "| Page | " + String.join(" | ", PEOPLE.keySet()) + " |\n";
        var line = "|---".repeat(PEOPLE.size() + 1) + "|\n";
        return titles
                + line
                + cells.entrySet().stream()
                        .map(row -> "| `" + row.getKey() + "` | " + String.join(" | ", row.getValue()) + " |\n")
                        .collect(Collectors.joining());
    }

    /** Of whoever has more than one child on this platform, a page to choose from is shown where others see their one child. */
    private String found(Visitor visitor, String page) {
        var asked = address(page);
        var status = visitor.statusOf(asked);
        var landed = visitor.place();
        assertThat(status).as(page + " leads to " + landed).isIn(200, 404);
        if (!landed.equals(asked) && !landed.startsWith(asked + "/")) {
            return "→ `/" + landed.split("/")[1] + "`";
        }
        return status == 200 ? SHOWN : NOT_THERE;
    }

    /** The page about this pupil, this consent and so on; what else has an id of its own has it by its place. */
    private String address(String page) {
        var address = page;
        if (page.startsWith("/organisation/people/")) {
            address = page.replace("{id}", ids.get("{colleague}"));
        } else if (page.startsWith("/organisation/erasures/")) {
            address = page.replace("{id}", ids.get("{erasure}"));
        } else if (page.startsWith("/emergencies/")) {
            address = page.replace("{id}", ids.get("{emergency}"));
        } else if (page.startsWith("/tasks/")) {
            address = page.replace("{id}", ids.get("{task}"));
        }
        for (var id : ids.entrySet()) {
            address = address.replace(id.getKey(), id.getValue());
        }
        return address;
    }

    private static String name(String page) {
        return "page" + page.replaceAll("[^a-z]+", "-").replaceAll("-$", "");
    }

    private String colleague() {
        var mentors = world.as("admin-99xx00").get("/v1/people?q=mentor-99xx00").items();
        return mentors.get(0).path("id").asText();
    }

    /** What the school has to do for this pupil. */
    private String task() {
        return world.as("mentor-99xx00").get("/v1/tasks?status=OPEN&kind=SCHOOL_TALK_HOLD&limit=200").items().stream()
                .filter(task -> task.path("youngPersonId").asText().equals(pupil.youngPersonId()))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    private String created(String who, String path, String what) {
        var answer = world.as(who).post(path, what);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    /** Until the first comes again; within a day there are several places to type, which are one. */
    private static Set<String> reachedByTab(Visitor visitor) {
        var reached = new LinkedHashSet<String>();
        var focused = "";
        var stays = 0;
        do {
            reached.add(focused);
            visitor.page().keyboard().press("Tab");
            var next = visitor.focused();
            stays = next.equals(focused) ? stays + 1 : 0;
            focused = next;
        } while (stays > 0 && stays < PLACES_IN_A_DAY || !reached.contains(focused));
        return reached;
    }
}

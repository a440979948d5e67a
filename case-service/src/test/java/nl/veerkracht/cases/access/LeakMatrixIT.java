package nl.veerkracht.cases.access;

import static io.restassured.RestAssured.given;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.consumer.EventHandler;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everyone, at every age and with and without consent, asks every read path about somebody of whom there is a record of
 * every class from every organisation: what comes back is what the policy says, row by row, and not a word more.
 */
@WithRealParts
class LeakMatrixIT {
    private static final Logger LOG = Logger.getLogger(LeakMatrixIT.class);
    private static final List<String> PATHS_OF_CASE = List.of("", "/participations", "/relatives", "/consents");

    private static final List<String> READ_PATHS = List.of(
            "/v1/access-log",
            "/v1/cases",
            "/v1/cases/{caseId}",
            "/v1/cases/{caseId}/consents",
            "/v1/cases/{caseId}/participations",
            "/v1/cases/{caseId}/relatives",
            "/v1/family-links",
            "/v1/tasks",
            "/v1/young-people/{youngPersonId}/access-log",
            "/v1/young-people/{youngPersonId}/timeline");

    @Inject
    EventHandler handler;

    /** A new way to read is asked by everyone here before it is shown to anyone. */
    @Test
    void everyReadPathIsInTheMatrix() {
        Map<String, Map<String, ?>> paths =
                given().get("/q/openapi?format=json").jsonPath().getMap("paths");

        assertThat(paths.entrySet().stream()
                        .filter(path -> path.getValue().containsKey("get"))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(READ_PATHS);
    }

    static Stream<Situation> situations() {
        return Stream.of(11, 14, 16, 18)
                .flatMap(age -> Stream.of(true, false).map(agreed -> new Situation(age, agreed)));
    }

    @ParameterizedTest
    @MethodSource("situations")
    void nobodySeesMoreThanThePolicySays(Situation situation) {
        var events = aboutSomebody();
        handler.handle(List.of(events.raised(SignalKind.FREQUENT)));
        var caseId = CasesDatabase.openCaseOf(events.youngPersonId());
        var file = new FullFile(events.youngPersonId(), caseId);
        file.fill(situation);

        var checked = 0;
        for (var viewer : Onlooker.all(events.youngPersonId())) {
            checked += timeline(viewer, file, situation) + paths(viewer, file, situation);
        }

        LOG.infof("%d answers and rows held against the policy", checked);
        assertThat(checked).isGreaterThan(500);
    }

    /** In one page and in many: the same rows, in full or not, and no word of what is not shown in full. */
    private static int timeline(Onlooker onlooker, FullFile file, Situation situation) {
        var expected = file.expected(onlooker, situation);
        var path = "/v1/young-people/" + file.youngPersonId() + "/timeline";
        var whole = onlooker.gets(path + "?limit=200");
        if (!onlooker.mayKnow(file, situation)) {
            assertIsAsOfNobody(onlooker, whole, "/v1/young-people/%s/timeline?limit=200");
            return 1;
        }
        assertThat(rows(whole)).as("%s, %s", onlooker, situation).isEqualTo(expected);
        assertThat(paged(onlooker, path + "?limit=7")).isEqualTo(expected);
        for (var row : file.rows()) {
            var inFull = expected.contains(row.id() + " full");
            assertThat(whole.asString().contains(row.secret()))
                    .as("%s, %s", onlooker, row)
                    .isEqualTo(inFull);
        }
        return file.rows().size() * 2;
    }

    private static int paths(Onlooker onlooker, FullFile file, Situation situation) {
        var knows = onlooker.mayKnow(file, situation);
        for (var path : PATHS_OF_CASE) {
            var answer = onlooker.gets("/v1/cases/" + file.caseId() + path);
            if (knows) {
                assertThat(answer.statusCode())
                        .as("%s, %s, %s", onlooker, situation, path)
                        .isEqualTo(200);
            } else {
                assertIsAsOfNobody(onlooker, answer, "/v1/cases/%s" + path);
            }
        }
        for (var list : List.of("/v1/cases?youngPersonId=" + file.youngPersonId(), "/v1/cases?limit=200")) {
            assertThat(onlooker.gets(list)
                            .asString()
                            .contains(file.youngPersonId().toString()))
                    .as("%s, %s, %s", onlooker, situation, list)
                    .isEqualTo(knows);
        }
        var tasks = onlooker.gets("/v1/tasks?caseId=" + file.caseId()).asString();
        assertThat(tasks.contains(file.caseId().toString())).isEqualTo(knows && onlooker.isSchoolStaff());
        assertThat(onlooker.gets("/v1/family-links")
                        .asString()
                        .contains(file.youngPersonId().toString()))
                .isEqualTo(knows && onlooker.isOfFamily());
        assertThat(onlooker.gets("/v1/young-people/" + file.youngPersonId() + "/access-log?limit=1")
                        .statusCode())
                .as("%s, %s, access log", onlooker, situation)
                .isEqualTo(knows && onlooker.isOfFamily() ? 200 : 404);
        assertShowsOwnLooksOnly(onlooker);
        return PATHS_OF_CASE.size() + 6;
    }

    private static void assertShowsOwnLooksOnly(Onlooker onlooker) {
        var looks = onlooker.gets("/v1/access-log");
        assertThat(looks.statusCode()).as("%s, looks", onlooker).isEqualTo(onlooker.isAdministrator() ? 200 : 403);
        if (onlooker.isAdministrator()) {
            assertThat(looks.jsonPath().getList("items.organisationIdentifier"))
                    .isNotEmpty()
                    .containsOnly(onlooker.viewer().organisationIdentifier());
        }
    }

    /** To the letter the answer about somebody who does not exist. */
    private static void assertIsAsOfNobody(Onlooker onlooker, Response answer, String path) {
        var nobody = onlooker.gets(path.formatted(UUID.randomUUID()));
        assertThat(answer.statusCode()).isEqualTo(404).isEqualTo(nobody.statusCode());
        assertThat(withoutAddress(answer)).isEqualTo(withoutAddress(nobody));
    }

    private static Map<String, ?> withoutAddress(Response answer) {
        Map<String, ?> problem = answer.jsonPath().getMap("");
        problem.remove("instance");
        return problem;
    }

    private static List<String> rows(Response page) {
        var rows = new ArrayList<String>();
        List<Map<String, ?>> items = page.jsonPath().getList("items");
        for (var item : items) {
            if (FullFile.isOurs(item)) {
                rows.add(item.get("id") + (Boolean.TRUE.equals(item.get("presenceOnly")) ? " presence" : " full"));
            }
        }
        return rows;
    }

    private static List<String> paged(Onlooker onlooker, String first) {
        var rows = new ArrayList<String>();
        var next = first;
        while (next != null) {
            var page = onlooker.gets(next);
            assertThat(page.jsonPath().getList("items")).isNotEmpty();
            rows.addAll(rows(page));
            next = page.jsonPath().getString("next");
        }
        return rows;
    }
}

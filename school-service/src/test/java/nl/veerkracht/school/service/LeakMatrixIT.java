package nl.veerkracht.school.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.dev.LeakMatrixCount;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.school.service.Situation.Agreement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everyone, at every age, taking part or not, with and without consent, asks every read path about somebody of whom there is
 * absence of every kind: what comes back is what the policy says, and not a word more.
 */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "school"))
@QuarkusTestResource(CannedCaseService.class)
class LeakMatrixIT {
    private static final String PERSON = "/v1/young-people/%s";
    private static final String CALENDAR = PERSON + "/absence-calendar?from=2026-11-09&to=2026-11-16";
    private static final String OUTLOOK = PERSON + "/outlook";
    private static final String ABSENCES = "/v1/absences?youngPersonId=%s";
    private static final String SIGNALS = "/v1/signals?limit=1&youngPersonId=%s";

    private static final String REPORTS = "/v1/absence-reports?limit=1&youngPersonId=%s";

    private static final List<String> READ_PATHS = List.of(
            "/v1/absence-reports",
            "/v1/absence-reports/{id}",
            "/v1/absences",
            "/v1/access-log",
            "/v1/feeds",
            "/v1/identity-pairs",
            "/v1/schools",
            "/v1/schools/{schoolId}",
            "/v1/schools/{schoolId}/calendar",
            "/v1/schools/{schoolId}/calendar/days",
            "/v1/schools/{schoolId}/imports",
            "/v1/schools/{schoolId}/imports/{id}",
            "/v1/schools/{schoolId}/imports/{id}/errors",
            "/v1/schools/{schoolId}/feed",
            "/v1/schools/{schoolId}/pupils/{pupilKey}",
            "/v1/schools/{schoolId}/reason-mappings",
            "/v1/schools/{schoolId}/roster-questions",
            "/v1/schools/{schoolId}/report-settings",
            "/v1/schools/{schoolId}/signal-rules/{sector}",
            "/v1/schools/{schoolId}/unmapped-reasons",
            "/v1/signals",
            "/v1/young-people",
            "/v1/young-people/{id}",
            "/v1/young-people/{id}/absence-calendar",
            "/v1/young-people/{id}/access-log",
            "/v1/young-people/{id}/birth-date",
            "/v1/young-people/{id}/holdings",
            "/v1/young-people/{id}/outlook");

    @AfterEach
    void everybodySpeaksAgain() {
        CannedCaseService.is(CannedCaseService.Mood.SPEAKS);
    }

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
        var agesAndConsent = Stream.of(11, 14, 16, 18)
                .flatMap(age -> Stream.of(Agreement.EVERYONE, Agreement.NOBODY)
                        .map(agreement -> new Situation(age, true, agreement)));
        var halves = Stream.of(
                new Situation(14, true, Agreement.ONE_PARENT),
                new Situation(14, true, Agreement.EVERYONE_UNTIL_TODAY),
                new Situation(14, false, Agreement.EVERYONE));
        var emergencies = Stream.of(
                new Situation(14, true, Agreement.NOBODY, true), new Situation(14, false, Agreement.NOBODY, true));
        return Stream.of(agesAndConsent, halves, emergencies).flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("situations")
    void nobodySeesMoreThanThePolicySays(Situation situation) {
        var file = FullFile.of(situation);

        var checked = 0;
        for (var onlooker : Onlooker.all(file.id(), file.school(), FullFile.ELSEWHERE)) {
            checked +=
                    person(onlooker, file) + absence(onlooker, file) + signals(onlooker, file) + others(onlooker, file);
            checked += reports(onlooker, file) + pairs(onlooker, file);
        }

        LeakMatrixCount.add(checked);
        assertThat(checked).isGreaterThan(400);
    }

    private static int person(Onlooker onlooker, FullFile file) {
        var knows = onlooker.mayKnow(file.facts());
        var normally = onlooker.mayKnow(file.facts().withEmergencies(Set.of()));
        isShown(onlooker, file, PERSON, knows);
        isShown(onlooker, file, PERSON + "/birth-date", normally && !onlooker.isOfFamily());
        isShown(onlooker, file, PERSON + "/access-log?limit=1", knows && onlooker.isOfFamily());
        isShown(
                onlooker,
                file,
                PERSON + "/holdings",
                onlooker.mayErase(file.school().schoolId()));
        var searched = onlooker.searches("Noor Jansen");
        assertThat(searched.statusCode()).isEqualTo(200);
        assertThat(searched.asString().contains(file.id().toString()))
                .as("%s, search", onlooker)
                .isIn(normally && !onlooker.isOfFamily(), normally && onlooker.isStaffOf(file.school()));
        var list = onlooker.gets("/v1/young-people?ids=" + file.id());
        if (normally) {
            assertThat(list.jsonPath().getList("items.id"))
                    .containsExactly(file.id().toString());
        } else {
            assertIsAsOfNobody(onlooker, list, "/v1/young-people?ids=%s");
        }
        return 5;
    }

    /** Only to who may know both by themselves; another file of the same age may be such a one to who takes part in both. */
    private static int pairs(Onlooker onlooker, FullFile file) {
        var answer = onlooker.gets("/v1/identity-pairs?youngPersonId=" + file.id());
        assertThat(answer.statusCode()).isEqualTo(200);
        var normally = onlooker.mayKnow(file.facts().withEmergencies(Set.of()));
        var ids = Stream.of("items.first.id", "items.second.id")
                .flatMap(each -> answer.jsonPath().<String>getList(each).stream())
                .distinct()
                .toList();
        assertThat(ids.contains(file.twin().toString()))
                .as("%s", onlooker)
                .isEqualTo(normally && onlooker.isStaffOf(file.school()));
        if (!normally || onlooker.isOfFamily()) {
            assertIsAsOfNobody(onlooker, answer, "/v1/identity-pairs?youngPersonId=%s");
        } else if (!ids.isEmpty()) {
            var known = onlooker.gets("/v1/young-people?ids=" + String.join(",", ids));
            assertThat(known.jsonPath().<String>getList("items.id")).containsExactlyInAnyOrderElementsOf(ids);
        }
        return 1;
    }

    private static int absence(Onlooker onlooker, FullFile file) {
        var knows = onlooker.mayKnow(file.facts());
        if (isShown(onlooker, file, CALENDAR, knows && file.showsAbsence(onlooker))) {
            assertThat(onlooker.gets(CALENDAR.formatted(file.id())).jsonPath().<String>getList("days.absence"))
                    .as("%s", onlooker)
                    .isEqualTo(file.calendar(onlooker));
        }
        if (isShown(onlooker, file, ABSENCES, knows)) {
            assertThat(absences(onlooker.gets(ABSENCES.formatted(file.id()))))
                    .as("%s", onlooker)
                    .isEqualTo(file.absences(onlooker));
        }
        var sickness = file.decide(onlooker, DataClass.ABSENCE).isFull();
        isShown(
                onlooker,
                file,
                OUTLOOK,
                knows && sickness && file.decide(onlooker, DataClass.SIGNAL).isFull());
        return 3;
    }

    /** In as many pages as there are signals; for who sees none, the one empty page of somebody who has none. */
    private static int signals(Onlooker onlooker, FullFile file) {
        var sees = file.decide(onlooker, DataClass.SIGNAL).isFull();
        var first = onlooker.gets(SIGNALS.formatted(file.id()));
        if (!sees) {
            assertIsAsOfNobody(onlooker, first, SIGNALS);
        } else {
            assertThat(paged(onlooker, SIGNALS.formatted(file.id())))
                    .as("%s", onlooker)
                    .isEqualTo(file.signals());
            assertThat(first.asString().contains("pupilKey")).isEqualTo(isOfSchool(onlooker, file));
        }
        var school = "/v1/signals?schoolId=" + file.school().schoolId();
        for (var list : List.of(school + "&limit=1", school + "&limit=1&pupilKey=P1", "/v1/signals?limit=1")) {
            var answer = onlooker.gets(list);
            assertThat(answer.jsonPath().getList("items")).hasSize(sees && isOfSchool(onlooker, file) ? 1 : 0);
            assertThat(answer.jsonPath().getString("next") != null).isEqualTo(sees && isOfSchool(onlooker, file));
        }
        return 4;
    }

    /** What was filed; the draft is shown to the school alone, and an officer sees what went to the own municipality. */
    private static int reports(Onlooker onlooker, FullFile file) {
        var own = isOfSchool(onlooker, file);
        var sees = file.decide(onlooker, DataClass.STATUTORY).isFull() && onlooker.isSentReportsOf("9901");
        for (var report : file.reports()) {
            var answer = onlooker.gets("/v1/absence-reports/" + report);
            if (sees && (own || report.equals(file.filedReport()))) {
                assertThat(answer.statusCode()).as("%s", onlooker).isEqualTo(200);
                assertThat(answer.asString().contains("pupilKey")).isEqualTo(own);
            } else {
                assertThat(answer.statusCode()).as("%s", onlooker).isEqualTo(404);
                assertIsAsOfNobody(onlooker, answer, "/v1/absence-reports/%s");
            }
        }
        var first = onlooker.gets(REPORTS.formatted(file.id()));
        if (!sees) {
            assertIsAsOfNobody(onlooker, first, REPORTS);
        } else {
            assertThat(paged(onlooker, REPORTS.formatted(file.id())))
                    .as("%s", onlooker)
                    .containsExactlyInAnyOrderElementsOf(own ? file.reports() : List.of(file.filedReport()));
        }
        var normally = onlooker.mayKnow(file.facts().withEmergencies(Set.of()));
        var listed = paged(onlooker, "/v1/absence-reports?limit=200");
        assertThat(listed.contains(file.filedReport()))
                .as("%s", onlooker)
                .isEqualTo(sees && normally && !onlooker.isOfFamily());
        assertThat(listed.stream().anyMatch(file.reports()::contains)).isEqualTo(listed.contains(file.filedReport()));
        return 4;
    }

    private static int others(Onlooker onlooker, FullFile file) {
        var own = isOfSchool(onlooker, file);
        var school = "/v1/schools/" + file.school().schoolId();
        var pupil = onlooker.gets(school + "/pupils/" + FullFile.KEY);
        if (own && onlooker.mayKnow(file.facts())) {
            assertThat(pupil.statusCode()).as("%s", onlooker).isEqualTo(200);
        } else {
            assertIsAsOfNobody(onlooker, pupil, school + "/pupils/%s");
        }
        for (var list : List.of(
                "/v1/feeds",
                "/v1/schools",
                school,
                school + "/calendar",
                school + "/calendar/days",
                school + "/imports",
                school + "/reason-mappings",
                school + "/report-settings",
                school + "/signal-rules/VO",
                school + "/unmapped-reasons")) {
            assertThat(onlooker.gets(list).asString()).doesNotContain(file.id().toString(), FullFile.NAME);
        }
        var log = onlooker.gets("/v1/access-log?limit=200");
        assertThat(log.statusCode()).as("%s", onlooker).isEqualTo(onlooker.isAdministrator() ? 200 : 403);
        if (onlooker.isAdministrator()) {
            assertThat(log.jsonPath().<String>getList("items.organisationIdentifier"))
                    .allMatch(onlooker.organisation()::equals);
        }
        return 10;
    }

    @ParameterizedTest
    @EnumSource(value = CannedCaseService.Mood.class, mode = EnumSource.Mode.EXCLUDE, names = "SPEAKS")
    void whatCannotBeKnownNowIsShownToNobodyAndTellsOfNobody(CannedCaseService.Mood mood) {
        var file = FullFile.of(new Situation(14, true, Agreement.EVERYONE));
        CannedCaseService.is(mood);

        for (var path : List.of(PERSON, CALENDAR, OUTLOOK, ABSENCES, SIGNALS, REPORTS)) {
            var mother = Onlooker.ofFamily("mother-" + file.id(), Role.PARENT);
            var answer = mother.gets(path.formatted(file.id()));
            assertIsUnavailable(answer);
            assertIsAsOfNobody(mother, answer, path);
        }
        var care = Onlooker.atWork(OrganisationKind.YOUTH_CARE, "00000002", Role.YOUTH_CARE_PROFESSIONAL);
        var stranger = Onlooker.atWork(OrganisationKind.YOUTH_CARE, "9909", Role.YOUTH_CARE_PROFESSIONAL);
        assertIsUnavailable(care.gets(ABSENCES.formatted(file.id())));
        assertThat(care.gets(PERSON.formatted(file.id())).statusCode()).isEqualTo(200);
        for (var path : List.of(PERSON, CALENDAR, ABSENCES, SIGNALS, REPORTS)) {
            assertIsAsOfNobody(stranger, stranger.gets(path.formatted(file.id())), path);
        }
        var mentor = Onlooker.atWork(OrganisationKind.SCHOOL, file.school().schoolId(), Role.MENTOR);
        assertThat(mentor.gets(ABSENCES.formatted(file.id())).statusCode()).isEqualTo(200);
    }

    @Test
    void theFamilyAsksForOneNameAtATime() {
        var mother = Onlooker.ofFamily("mother", Role.PARENT);

        assertThat(mother.gets("/v1/young-people?ids=" + UUID.randomUUID() + "," + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(400);
    }

    private static void assertIsUnavailable(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/family-unavailable");
    }

    /** Sees to it that it is there, or is to the letter what is answered about somebody who does not exist. */
    private static boolean isShown(Onlooker onlooker, FullFile file, String path, boolean expected) {
        var answer = onlooker.gets(path.formatted(file.id()));
        if (expected) {
            assertThat(answer.statusCode()).as("%s, %s", onlooker, path).isEqualTo(200);
        } else {
            assertThat(answer.statusCode()).as("%s, %s", onlooker, path).isEqualTo(404);
            assertIsAsOfNobody(onlooker, answer, path);
        }
        return expected;
    }

    private static void assertIsAsOfNobody(Onlooker onlooker, Response answer, String path) {
        var nobody = onlooker.gets(path.formatted(UUID.randomUUID()));
        assertThat(answer.statusCode()).as("%s, %s", onlooker, path).isEqualTo(nobody.statusCode());
        assertThat(withoutAddress(answer)).as("%s, %s", onlooker, path).isEqualTo(withoutAddress(nobody));
    }

    private static String withoutAddress(Response answer) {
        return answer.asString().replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    private static boolean isOfSchool(Onlooker onlooker, FullFile file) {
        return onlooker.organisation().equals(file.school().schoolId());
    }

    private static List<String> absences(Response answer) {
        List<Map<String, ?>> items = answer.jsonPath().getList("items");
        assertThat(answer.jsonPath().getString("next")).isNull();
        return items.stream()
                .map(item -> item.get("firstDay") + " " + item.get("category") + " " + item.get("presenceOnly"))
                .toList();
    }

    private static List<String> paged(Onlooker onlooker, String first) {
        var ids = new ArrayList<String>();
        for (String next = first; next != null; ) {
            var page = onlooker.gets(next);
            ids.addAll(page.jsonPath().getList("items.id", String.class));
            next = page.jsonPath().getString("next");
        }
        return ids;
    }
}

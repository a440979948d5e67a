package nl.veerkracht.cases.access;

import static io.restassured.RestAssured.given;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.draft.model.DraftForm;
import nl.veerkracht.cases.worklist.Worklist;
import nl.veerkracht.contracts.access.AccessPolicy;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.dev.LeakMatrixCount;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everyone, at every age and with and without consent, asks every read path about somebody of whom there is a record of
 * every class from every organisation: what comes back is what the policy says, row by row, and not a word more.
 */
@WithRealParts
class LeakMatrixIT {
    private static final List<String> PATHS_OF_CASE = List.of(
            "",
            "/participations",
            "/relatives",
            "/consents",
            "/steps",
            "/school-talks",
            "/notes",
            "/advice",
            "/exemptions");

    private static final List<String> READ_PATHS = List.of(
            "/v1/access-log",
            "/v1/agenda",
            "/v1/calendar-feeds",
            "/v1/calendar-feeds/{token}.ics",
            "/v1/cases",
            "/v1/cases/{caseId}",
            "/v1/cases/{caseId}/advice",
            "/v1/cases/{caseId}/advice/readers",
            "/v1/cases/{caseId}/consents",
            "/v1/cases/{caseId}/exemptions",
            "/v1/cases/{caseId}/export",
            "/v1/cases/{caseId}/meetings",
            "/v1/cases/{caseId}/meetings/{meetingId}",
            "/v1/cases/{caseId}/meetings/{meetingId}/agenda",
            "/v1/cases/{caseId}/hand-over-note",
            "/v1/cases/{caseId}/notes",
            "/v1/cases/{caseId}/participations",
            "/v1/cases/{caseId}/plan",
            "/v1/cases/{caseId}/plan/actions",
            "/v1/cases/{caseId}/relatives",
            "/v1/cases/{caseId}/school-talks",
            "/v1/cases/{caseId}/steps",
            "/v1/cases/{caseId}/to-be-heard",
            "/v1/drafts/{youngPersonId}/{form}",
            "/v1/emergency-accesses",
            "/v1/emergency-accesses/figures",
            "/v1/emergency-accesses/{id}",
            "/v1/erasures",
            "/v1/erasures/due",
            "/v1/erasures/{id}",
            "/v1/erasures/{id}/certificate",
            "/v1/family-links",
            "/v1/organisations",
            "/v1/retention-rules",
            "/v1/saved-filters",
            "/v1/staff-leaves",
            "/v1/tasks",
            "/v1/tasks/{taskId}",
            "/v1/worklists",
            "/v1/worklists/{list}",
            "/v1/young-people/{youngPersonId}/access-facts",
            "/v1/young-people/{youngPersonId}/access-log",
            "/v1/young-people/{youngPersonId}/emergency-access",
            "/v1/young-people/{youngPersonId}/talk-requests",
            "/v1/young-people/{youngPersonId}/timeline",
            "/v1/young-people/{youngPersonId}/voices");

    /** Questions, and by which property that is shown an entry fits. */
    private static final Map<String, Function<Map<String, ?>, String>> FILTERS = Stream.of(
                    "kind=OWN_WORDS",
                    "kind=NOTE_MEDICAL",
                    "organisation=SCHOOL:99XX01",
                    "organisation=GGD:00000001",
                    "organisation=FAMILY:PUPIL",
                    "organisation=FAMILY:PARENT")
            .collect(Collectors.toMap(
                    Function.identity(),
                    question -> question.startsWith("kind=")
                            ? item -> String.valueOf(item.get("kind"))
                            : LeakMatrixIT::organisationOf));

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
            checked += timeline(viewer, file, situation)
                    + filters(viewer, file, situation)
                    + export(viewer, file, situation)
                    + paths(viewer, file, situation)
                    + facts(viewer, file, situation)
                    + emergencies(viewer, file)
                    + erasure(viewer, file)
                    + words(viewer, file, situation)
                    + steps(viewer, file, situation)
                    + talk(viewer, file, situation)
                    + toBeHeard(viewer, file, situation)
                    + ofCase("/notes", file.written().notes(), viewer, file, situation)
                    + ofCase("/advice", file.written().advices(), viewer, file, situation)
                    + advice(viewer, file, situation)
                    + exemptions(viewer, file, situation)
                    + plan(viewer, file, situation)
                    + worklists(viewer, file, situation)
                    + appointments(viewer, file)
                    + meetings(viewer, file, situation)
                    + drafts(viewer, file, situation)
                    + handOverNote(viewer, file, situation)
                    + putOff(viewer, file, situation);
        }

        LeakMatrixCount.add(checked);
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
        assertThat(paged(onlooker, path + "?limit=7", LeakMatrixIT::rows)).isEqualTo(expected);
        for (var row : file.rows()) {
            var inFull = expected.contains(row.id() + " full");
            assertThat(whole.asString().contains(row.secret()))
                    .as("%s, %s", onlooker, row)
                    .isEqualTo(inFull);
        }
        assertThat(file.said().words()).noneMatch(row -> whole.asString().contains(row.secret()));
        return file.rows().size() * 2;
    }

    /** Asking for less finds of what is shown what fits, by what is shown of it, and of what is not shown nothing. */
    private static int filters(Onlooker onlooker, FullFile file, Situation situation) {
        var path = "/v1/young-people/" + file.youngPersonId() + "/timeline?limit=200";
        if (!onlooker.mayKnow(file, situation)) {
            var kind = "/v1/young-people/%s/timeline?kind=OWN_WORDS&asOf=2026-11-29";
            assertIsAsOfNobody(onlooker, onlooker.gets(kind.formatted(file.youngPersonId())), kind);
            return 1;
        }
        List<Map<String, ?>> whole = onlooker.gets(path).jsonPath().getList("items");
        FILTERS.forEach((question, property) -> {
            var fitting = whole.stream()
                    .filter(item ->
                            FullFile.isOurs(item) && property.apply(item).equals(question.split("=")[1]))
                    .map(item ->
                            item.get("id") + (Boolean.TRUE.equals(item.get("presenceOnly")) ? " presence" : " full"))
                    .toList();
            assertThat(rows(onlooker.gets(path + "&" + question)))
                    .as("%s, %s, %s", onlooker, situation, question)
                    .isEqualTo(fitting);
        });
        assertThat(rows(onlooker.gets(path + "&asOf=2026-11-28"))).isEmpty();
        return FILTERS.size() + 1;
    }

    private static String organisationOf(Map<String, ?> item) {
        return item.get("organisation") instanceof Map<?, ?> organisation
                ? organisation.get("kind") + ":" + organisation.get("identifier")
                : "";
    }

    /** A copy of the case holds, row by row, what the policy says, and no other word. */
    private static int export(Onlooker onlooker, FullFile file, Situation situation) {
        var copy = onlooker.gets("/v1/cases/" + file.caseId() + "/export");
        if (!onlooker.mayKnow(file, situation)) {
            assertIsAsOfNobody(onlooker, copy, "/v1/cases/%s/export");
            return 1;
        }
        var timeline = file.expected(onlooker, situation);
        assertThat(rows(copy, "parts.timeline.items"))
                .as("%s, %s", onlooker, situation)
                .isEqualTo(timeline);
        assertShows(copy, file.rows(), onlooker, file, situation);
        assertShows(copy, file.written().notes(), onlooker, file, situation);
        assertShows(copy, file.written().advices(), onlooker, file, situation);
        assertShows(copy, file.said().words(), onlooker, file, situation);
        assertShows(copy, file.recorded().all(), onlooker, file, situation);
        var words = copy.asString();
        var reads = onlooker.mayReadWhatWasAgreed(file, situation);
        var staff = onlooker.isSchoolStaff() && !onlooker.isInEmergency();
        assertThat(words.contains(FullFile.PLANNED))
                .as("%s, %s, plan", onlooker, situation)
                .isEqualTo(reads);
        assertThat(words.contains(FullFile.WHY))
                .as("%s, %s, why", onlooker, situation)
                .isEqualTo(reads);
        assertThat(words.contains(FullFile.MET))
                .as("%s, %s, meeting", onlooker, situation)
                .isEqualTo(reads);
        assertThat(words.contains(file.whyLater()))
                .as("%s, %s, later", onlooker, situation)
                .isEqualTo(staff);
        var talk = file.said().talk();
        assertThat(words.contains(talk.secret()))
                .as("%s, %s, talk", onlooker, situation)
                .isEqualTo(!onlooker.isInEmergency()
                        && !file.expected(Stream.of(talk), onlooker, situation).isEmpty());
        return file.rows().size() + 6;
    }

    private static void assertShows(
            Response copy, List<FullFile.Row> rows, Onlooker onlooker, FullFile file, Situation situation) {
        var expected = file.expected(rows.stream(), onlooker, situation);
        assertThat(rows)
                .as("%s, %s", onlooker, situation)
                .allMatch(row -> copy.asString().contains(row.secret()) == expected.contains(row.id() + " full"));
    }

    /** Own words: in one page and in many, those that are shared with the onlooker or the onlooker's own, and no others. */
    private static int words(Onlooker onlooker, FullFile file, Situation situation) {
        var expected = file.expected(file.said().words().stream(), onlooker, situation);
        var path = "/v1/young-people/" + file.youngPersonId() + "/voices";
        var whole = onlooker.gets(path + "?limit=200");
        if (!onlooker.mayKnow(file, situation)) {
            assertIsAsOfNobody(onlooker, whole, "/v1/young-people/%s/voices?limit=200");
            return 1;
        }
        assertThat(words(whole)).as("%s, %s", onlooker, situation).isEqualTo(expected);
        if (!expected.isEmpty()) {
            assertThat(paged(onlooker, path + "?limit=3", LeakMatrixIT::words)).isEqualTo(expected);
        }
        assertThat(file.said().words())
                .as("%s, %s", onlooker, situation)
                .allMatch(row -> whole.asString().contains(row.secret()) == expected.contains(row.id() + " full"));
        return file.said().words().size() * 2;
    }

    /** Steps and talks at school, row by row as the policy says of their class, and where the case is to who may know. */
    private static int steps(Onlooker onlooker, FullFile file, Situation situation) {
        if (!onlooker.mayKnow(file, situation)) {
            return 0;
        }
        var steps = onlooker.gets("/v1/cases/" + file.caseId() + "/steps");
        var talks = onlooker.gets("/v1/cases/" + file.caseId() + "/school-talks");
        var recorded = file.recorded();
        assertThat(inWhole(steps, "taken"))
                .as("%s, %s", onlooker, situation)
                .containsExactlyInAnyOrderElementsOf(file.expected(recorded.steps().stream(), onlooker, situation));
        assertThat(inWhole(talks))
                .as("%s, %s", onlooker, situation)
                .isEqualTo(file.expected(recorded.talks().stream(), onlooker, situation));
        var shown = steps.asString() + talks.asString();
        for (var row : recorded.all()) {
            assertThat(shown.contains(row.secret()))
                    .as("%s, %s, %s", onlooker, situation, row)
                    .isEqualTo(
                            file.expected(Stream.of(row), onlooker, situation).contains(row.id() + " full"));
        }
        var mayKnowOfConsult = !file.expected(Stream.of(recorded.consult()), onlooker, situation)
                .isEmpty();
        for (var answer : List.of(steps, onlooker.gets("/v1/cases/" + file.caseId()))) {
            assertThat(answer.jsonPath().getString("step"))
                    .as("%s, %s", onlooker, situation)
                    .isEqualTo(mayKnowOfConsult ? "CONSULT" : "REFERRAL");
        }
        return recorded.all().size() * 2 + 2;
    }

    /** What was asked in confidence: for who asked and who was asked, and no emergency opens it. */
    private static int talk(Onlooker onlooker, FullFile file, Situation situation) {
        var talk = file.said().talk();
        var asked = onlooker.gets("/v1/young-people/" + file.youngPersonId() + "/talk-requests");
        if (!onlooker.mayKnow(file, situation)) {
            assertIsAsOfNobody(onlooker, asked, "/v1/young-people/%s/talk-requests");
        }
        var tasks = onlooker.gets("/v1/tasks?limit=200&caseId=" + file.caseId()).asString();
        var isAsked = !onlooker.isInEmergency()
                && !file.expected(Stream.of(talk), onlooker, situation).isEmpty();
        assertThat((asked.asString() + tasks).contains(talk.secret()))
                .as("%s, %s", onlooker, situation)
                .isEqualTo(isAsked);
        assertThat(onlooker.gets("/v1/cases/" + file.caseId()).asString()).doesNotContain(FamilyOnFile.DUE);
        return 3;
    }

    /** That the young person is of age is for who may know of them; whose talk it is then tells. */
    private static int toBeHeard(Onlooker onlooker, FullFile file, Situation situation) {
        var heard = onlooker.gets("/v1/cases/" + file.caseId() + "/to-be-heard");
        if (onlooker.mayKnow(file, situation)) {
            assertThat(heard.jsonPath().getList("items", String.class))
                    .as("%s, %s", onlooker, situation)
                    .isEqualTo(situation.age() < 18 ? List.of("PUPIL", "PARENT") : List.of("PUPIL"));
        } else {
            assertIsAsOfNobody(onlooker, heard, "/v1/cases/%s/to-be-heard");
        }
        return 1;
    }

    /** What was written down or advised: in one page and in many, row by row what the policy says, and no other word. */
    private static int ofCase(
            String list, List<FullFile.Row> all, Onlooker onlooker, FullFile file, Situation situation) {
        var path = "/v1/cases/" + file.caseId() + list;
        if (!onlooker.mayKnow(file, situation)) {
            assertIsAsOfNobody(onlooker, onlooker.gets(path), "/v1/cases/%s" + list);
            return 1;
        }
        var expected = file.expected(all.stream(), onlooker, situation);
        var whole = onlooker.gets(path + "?limit=200");
        assertThat(inWhole(whole)).as("%s, %s, %s", onlooker, situation, list).isEqualTo(expected);
        if (!expected.isEmpty()) {
            assertThat(paged(onlooker, path + "?limit=2", LeakMatrixIT::inWhole))
                    .isEqualTo(expected);
        }
        assertThat(all)
                .as("%s, %s, %s", onlooker, situation, list)
                .allMatch(row -> whole.asString().contains(row.secret()) == expected.contains(row.id() + " full"));
        return all.size() * 2;
    }

    /** The municipality's own, and the family's; by itself and in a copy of the case. */
    private static int exemptions(Onlooker onlooker, FullFile file, Situation situation) {
        var path = "/v1/cases/" + file.caseId() + "/exemptions";
        if (!onlooker.mayKnow(file, situation)) {
            assertIsAsOfNobody(onlooker, onlooker.gets(path), "/v1/cases/%s/exemptions");
            return 1;
        }
        var exemption = file.written().exemption();
        var shown = !file.expected(Stream.of(exemption), onlooker, situation).isEmpty();
        for (var answer : List.of(onlooker.gets(path), onlooker.gets("/v1/cases/" + file.caseId() + "/export"))) {
            assertThat(answer.asString().contains(exemption.id().toString()))
                    .as("%s, %s, exemption", onlooker, situation)
                    .isEqualTo(shown);
        }
        return 2;
    }

    /** When it is looked at again knows whose task that is; who will read advice, who may give it. */
    private static int advice(Onlooker onlooker, FullFile file, Situation situation) {
        var advises = onlooker.viewer().roles().contains(Role.YOUTH_PHYSICIAN)
                && !onlooker.isInEmergency()
                && onlooker.mayKnow(file, situation);
        var tasks = onlooker.gets("/v1/tasks?limit=200&caseId=" + file.caseId()).asString();
        assertThat(tasks.contains(NotesOnFile.REVIEW))
                .as("%s, review", onlooker)
                .isEqualTo(advises);
        assertThat(onlooker.gets("/v1/cases/" + file.caseId()).asString()).doesNotContain(NotesOnFile.REVIEW);
        var readers = onlooker.gets("/v1/cases/" + file.caseId() + "/advice/readers");
        if (advises) {
            assertThat(readers.statusCode()).isEqualTo(200);
            assertForetells(readers, file, situation);
        } else if (onlooker.mayKnow(file, situation)) {
            assertThat(readers.statusCode()).as("%s, readers", onlooker).isEqualTo(403);
        } else {
            assertIsAsOfNobody(onlooker, readers, "/v1/cases/%s/advice/readers");
        }
        return 3;
    }

    /** Of every organisation that takes part, what the policy says of its people. */
    private static void assertForetells(Response readers, FullFile file, Situation situation) {
        List<Map<String, ?>> items = readers.jsonPath().getList("items");
        var takingPart = Onlooker.all(file.youngPersonId()).stream()
                .filter(one -> !one.isOfFamily() && !one.isInEmergency() && one.mayKnow(file, situation))
                .toList();
        assertThat(takingPart).isNotEmpty().allSatisfy(one -> {
            var viewer = one.viewer();
            var item = items.stream()
                    .filter(each -> String.valueOf(viewer.organisationKind()).equals(each.get("kind"))
                            && viewer.organisationIdentifier().equals(each.get("identifier")))
                    .findFirst()
                    .orElseThrow();
            var advice = DataClass.ADVICE.recordedBy("00000001");
            var decided = AccessPolicy.decide(viewer, advice, file.facts(situation), FullFile.TODAY);
            assertThat(item.get("advice")).isEqualTo(decided.isFull() ? "FULL" : "NOTHING");
            assertThat(item.get("consent")).isEqualTo(decided.isFull() ? "NOT_NEEDED" : "CAN_BE_ASKED");
        });
    }

    private static List<String> inWhole(Response page) {
        return inWhole(page, "items");
    }

    /** Of each row of this list its id, and whether it is shown in full. */
    private static List<String> inWhole(Response page, String list) {
        List<Map<String, ?>> items = page.jsonPath().getList(list);
        return items.stream()
                .map(item -> item.get("id") + (Boolean.TRUE.equals(item.get("presenceOnly")) ? " presence" : " full"))
                .toList();
    }

    /** The plan and what was agreed in it: for who is shown the class, and for others as if there were none. */
    private static int plan(Onlooker onlooker, FullFile file, Situation situation) {
        var shown = onlooker.mayReadWhatWasAgreed(file, situation);
        for (var path : List.of("/plan", "/plan?asOf=2026-11-29", "/plan/actions")) {
            var answer = onlooker.gets("/v1/cases/" + file.caseId() + path);
            if (!shown) {
                assertIsAsOfNobody(onlooker, answer, "/v1/cases/%s" + path);
            }
            assertThat(answer.statusCode() == 200)
                    .as("%s, %s, %s", onlooker, situation, path)
                    .isEqualTo(shown);
            assertThat(answer.asString().contains(FullFile.PLANNED))
                    .as("%s, %s, %s", onlooker, situation, path)
                    .isEqualTo(shown);
        }
        var tasks = onlooker.gets("/v1/tasks?limit=200&caseId=" + file.caseId()).asString();
        assertThat(tasks).doesNotContain(FullFile.PLANNED);
        return 4;
    }

    /** The school is invited to a meeting, and the physician has a consult to hold; nobody else learns of either. */
    private static int appointments(Onlooker onlooker, FullFile file) {
        var person = file.youngPersonId().toString();
        var isInvited = onlooker.worksAt("99XX00") && !onlooker.isAdministrator();
        var holdsConsult =
                onlooker.worksAt("00000001") && onlooker.viewer().roles().contains(Role.YOUTH_PHYSICIAN);
        var answer = onlooker.gets("/v1/agenda?from=2026-11-29");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("items.findAll { it.youngPersonId == '" + person + "' }.kind"))
                .as("%s", onlooker)
                .isEqualTo(isInvited ? List.of("MEETING") : holdsConsult ? List.of("CONSULT") : List.of());
        assertThat(answer.asString().contains(FullFile.MET)).as("%s", onlooker).isEqualTo(isInvited);
        assertThat(onlooker.gets("/v1/calendar-feeds").asString()).doesNotContain(person);
        return 4;
    }

    /** On lists of work only for who takes part for an organisation, in the step that is shown; what they keep tells of nobody. */
    private static int worklists(Onlooker onlooker, FullFile file, Situation situation) {
        var takesPart = onlooker.mayKnow(file, situation) && !onlooker.isInEmergency() && !onlooker.isOfFamily();
        var person = file.youngPersonId().toString();
        var mayKnowOfConsult = !file.expected(Stream.of(file.recorded().consult()), onlooker, situation)
                .isEmpty();
        for (var list : Worklist.values()) {
            var answer = onlooker.gets("/v1/worklists/" + list.inAddress() + "?limit=200");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.asString().contains(person))
                    .as("%s, %s, %s", onlooker, situation, list)
                    .isIn(takesPart, list == Worklist.ORGANISATION && takesPart);
            assertThat(answer.jsonPath().getList("items.findAll { it.youngPersonId == '" + person + "' }.step"))
                    .as("%s, %s, %s", onlooker, situation, list)
                    .allMatch(step -> step.equals(mayKnowOfConsult ? "CONSULT" : "REFERRAL"));
        }
        var waiting = onlooker.gets("/v1/worklists/waiting?limit=200").asString();
        assertThat(waiting).doesNotContain(NotesOnFile.REVIEW, FamilyOnFile.DUE);
        assertThat(onlooker.gets("/v1/worklists").asString()).doesNotContain(person);
        assertThat(onlooker.gets("/v1/saved-filters").asString()).doesNotContain(person);
        assertThat(onlooker.gets("/v1/staff-leaves").asString()).doesNotContain(person);
        return Worklist.values().length * 2 + 4;
    }

    /** Meetings: for who is shown what is agreed, and their agenda has of the timeline what the timeline shows. */
    private static int meetings(Onlooker onlooker, FullFile file, Situation situation) {
        var shown = onlooker.mayReadWhatWasAgreed(file, situation);
        var meeting = "/meetings/" + file.meeting();
        for (var path : List.of("/meetings", meeting, meeting + "/agenda")) {
            var answer = onlooker.gets("/v1/cases/" + file.caseId() + path);
            if (!shown) {
                assertIsAsOfNobody(onlooker, answer, "/v1/cases/%s" + path);
            }
            assertThat(answer.statusCode() == 200)
                    .as("%s, %s, %s", onlooker, situation, path)
                    .isEqualTo(shown);
            assertThat(answer.asString().contains(FullFile.MET))
                    .as("%s, %s, %s", onlooker, situation, path)
                    .isEqualTo(shown && !path.endsWith("agenda"));
        }
        return 3 + (shown ? agenda(onlooker, file, situation) : 0);
    }

    private static int agenda(Onlooker onlooker, FullFile file, Situation situation) {
        var path = "/v1/cases/" + file.caseId() + "/meetings/" + file.meeting() + "/agenda";
        var agenda = onlooker.gets(path).asString();
        var expected = file.expected(onlooker, situation);
        assertThat(file.rows())
                .allSatisfy(row -> assertThat(agenda.contains(row.secret()))
                        .as("%s, %s, agenda, %s", onlooker, situation, row)
                        .isEqualTo(expected.contains(row.id() + " full")
                                && agenda.contains(row.id().toString())));
        assertThat(file.rows().stream().filter(row -> agenda.contains(row.id().toString())))
                .allMatch(row -> expected.stream()
                        .anyMatch(one -> one.startsWith(row.id().toString())));
        assertThat(file.said().words()).noneMatch(row -> agenda.contains(row.secret()));
        return file.rows().size();
    }

    /** A case in brief: for organisations that take part, of each row that it could hold only those that the policy shows. */
    private static int handOverNote(Onlooker onlooker, FullFile file, Situation situation) {
        var path = "/v1/cases/%s/hand-over-note";
        var answer = onlooker.gets(path.formatted(file.caseId()));
        if (!onlooker.mayKnow(file, situation) || onlooker.isInEmergency() || onlooker.isOfFamily()) {
            assertIsAsOfNobody(onlooker, answer, path);
            return 1;
        }
        assertThat(answer.statusCode()).as("%s, %s", onlooker, situation).isEqualTo(200);
        var shown = answer.asString();
        var rows = Stream.of(
                        file.said().words().stream(),
                        file.recorded().talks().stream(),
                        Stream.of(file.said().talk()))
                .flatMap(all -> all)
                .filter(row -> shown.contains(row.secret()))
                .toList();
        assertThat(file.expected(rows.stream(), onlooker, situation))
                .as("%s, %s", onlooker, situation)
                .hasSameSizeAs(rows)
                .allMatch(row -> row.endsWith(" full"));
        assertThat(shown.contains(FullFile.PLANNED))
                .as("%s, %s, plan", onlooker, situation)
                .isEqualTo(onlooker.mayReadWhatWasAgreed(file, situation));
        assertThat(shown)
                .doesNotContain(FullFile.DRAFTED, file.whyLater(), file.said().whyLater());
        var mayKnowOfConsult = !file.expected(Stream.of(file.recorded().consult()), onlooker, situation)
                .isEmpty();
        assertThat(answer.jsonPath().getString("step")).isEqualTo(mayKnowOfConsult ? "CONSULT" : "REFERRAL");
        return rows.size() + 4;
    }

    /** What others are still writing nobody reads, and who may not write that form finds no address, emergency or not. */
    private static int drafts(Onlooker onlooker, FullFile file, Situation situation) {
        var writes = onlooker.mayKnow(file, situation) && !onlooker.isInEmergency();
        for (var form : DraftForm.values()) {
            var path = "/v1/drafts/%s/" + form.slug();
            var answer = onlooker.gets(path.formatted(file.youngPersonId()));
            if (writes && form.isWrittenBy(onlooker.viewer().roles())) {
                assertThat(answer.statusCode()).as("%s, %s", onlooker, form).isEqualTo(200);
                assertThat(answer.asString()).doesNotContain(FullFile.DRAFTED);
            } else {
                assertIsAsOfNobody(onlooker, answer, path);
            }
        }
        return DraftForm.values().length;
    }

    /** Why a task is later: for who has it on the own list, there and alone; for anyone else there is no such task. */
    private static int putOff(Onlooker onlooker, FullFile file, Situation situation) {
        var takesPart = onlooker.mayKnow(file, situation) && !onlooker.isInEmergency();
        var isAsked = !onlooker.isInEmergency()
                && !file.expected(Stream.of(file.said().talk()), onlooker, situation)
                        .isEmpty()
                && !onlooker.isOfFamily();
        var list = onlooker.gets("/v1/tasks?limit=200&caseId=" + file.caseId()).asString();
        assertThat(list.contains(file.whyLater()))
                .as("%s, %s, why later", onlooker, situation)
                .isEqualTo(takesPart && onlooker.isSchoolStaff());
        assertThat(list.contains(file.said().whyLater()))
                .as("%s, %s, why the talk is later", onlooker, situation)
                .isEqualTo(isAsked);
        assertOneTask(onlooker, file.schoolTask(), file.whyLater(), takesPart && onlooker.isSchoolStaff());
        assertOneTask(onlooker, file.said().talkTask().toString(), file.said().whyLater(), isAsked);
        return 4;
    }

    private static void assertOneTask(Onlooker onlooker, String task, String why, boolean isTheirs) {
        var answer = onlooker.gets("/v1/tasks/" + task);
        if (isTheirs) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.asString()).contains(why);
        } else {
            assertIsAsOfNobody(onlooker, answer, "/v1/tasks/%s");
        }
    }

    private static List<String> words(Response page) {
        return page.jsonPath().getList("items.id", String.class).stream()
                .map(id -> id + " full")
                .toList();
    }

    private static int paths(Onlooker onlooker, FullFile file, Situation situation) {
        var knows = onlooker.mayKnow(file, situation);
        var takesPart = knows && !onlooker.isInEmergency();
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
                    .isEqualTo(takesPart);
        }
        assertThat(onlooker.gets("/v1/cases/" + file.caseId() + "/participations")
                        .asString()
                        .contains(FullFile.WHY))
                .as("%s, %s, why who takes part", onlooker, situation)
                .isEqualTo(knows && onlooker.mayReadWhatWasAgreed(file, situation));
        var organisations = onlooker.gets("/v1/organisations?limit=200");
        assertThat(organisations.statusCode()).isEqualTo(200);
        assertThat(organisations.asString())
                .doesNotContain(file.youngPersonId().toString(), file.caseId().toString());
        var tasks = onlooker.gets("/v1/tasks?caseId=" + file.caseId()).asString();
        var isAsked = tasks.contains(file.said().talk().secret());
        assertThat(tasks.contains(file.caseId().toString()))
                .isEqualTo(takesPart && (onlooker.isSchoolStaff() || isAsked));
        assertThat(onlooker.gets("/v1/family-links")
                        .asString()
                        .contains(file.youngPersonId().toString()))
                .isEqualTo(knows && onlooker.isOfFamily());
        assertThat(onlooker.gets("/v1/young-people/" + file.youngPersonId() + "/access-log?limit=1")
                        .statusCode())
                .as("%s, %s, access log", onlooker, situation)
                .isEqualTo(knows && onlooker.isOfFamily() ? 200 : 404);
        assertShowsOwnLooksOnly(onlooker);
        return PATHS_OF_CASE.size() + 8;
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

    /** Only what was agreed to for this very reader, and nobody's account or name. */
    private static int facts(Onlooker onlooker, FullFile file, Situation situation) {
        var path = "/v1/young-people/%s/access-facts";
        var answer = onlooker.gets(path.formatted(file.youngPersonId()));
        if (!onlooker.mayKnow(file, situation)) {
            assertIsAsOfNobody(onlooker, answer, path);
            return 1;
        }
        List<String> consents =
                answer.jsonPath().getList("consents.collect { it['class'] + ' ' + it.recipient.identifier }");
        assertThat(consents)
                .as("%s, %s", onlooker, situation)
                .containsExactlyInAnyOrderElementsOf(file.agreedFor(onlooker, situation));
        List<Map<String, ?>> relatives = answer.jsonPath().getList("relatives");
        assertThat(relatives)
                .allSatisfy(one -> assertThat(one.keySet()).isEqualTo(Set.of("id", "relation", "custody", "own")))
                .extracting(one -> String.valueOf(one.get("id")))
                .containsExactlyInAnyOrderElementsOf(file.relatives());
        assertThat(relatives.stream().filter(one -> Boolean.TRUE.equals(one.get("own"))))
                .hasSize(onlooker.isOfFamily() ? 1 : 0);
        return 2;
    }

    /** Who looked in an emergency is told to who judges it, and at whom to who may know. */
    private static int emergencies(Onlooker onlooker, FullFile file) {
        var person = file.youngPersonId().toString();
        assertThat(onlooker.gets("/v1/emergency-accesses?limit=200").asString().contains(person))
                .as("%s, review queue", onlooker)
                .isEqualTo(onlooker.directsTheCase());
        for (var one : Onlooker.inEmergency()) {
            var answer = onlooker.gets("/v1/emergency-accesses/" + file.emergencyOf(one));
            if (onlooker.directsTheCase() || onlooker.administers(one)) {
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.asString().contains(person)).isEqualTo(onlooker.directsTheCase());
            } else {
                assertIsAsOfNobody(onlooker, answer, "/v1/emergency-accesses/%s");
            }
        }
        assertThat(onlooker.gets("/v1/emergency-accesses/figures").asString()).doesNotContain(person);
        var own = onlooker.gets("/v1/young-people/" + person + "/emergency-access");
        if (onlooker.isInEmergency()) {
            assertThat(own.statusCode()).isEqualTo(200);
        } else {
            assertIsAsOfNobody(onlooker, own, "/v1/young-people/%s/emergency-access");
        }
        return Onlooker.inEmergency().size() + 3;
    }

    /** Only an administrator of the school knows of an erasure; of whom it is time to is not known of a pupil with a case. */
    private static int erasure(Onlooker onlooker, FullFile file) {
        var person = file.youngPersonId().toString();
        var erases = onlooker.isAdministratorOf("99XX00");
        var dryRun = onlooker.gets("/v1/erasures/" + file.erasureId());
        var certificate = onlooker.gets("/v1/erasures/" + file.erasureId() + "/certificate");
        if (erases) {
            assertThat(dryRun.statusCode()).isEqualTo(200);
            assertThat(certificate.statusCode()).isEqualTo(409);
        } else {
            assertIsAsOfNobody(onlooker, dryRun, "/v1/erasures/%s");
            assertIsAsOfNobody(onlooker, certificate, "/v1/erasures/%s/certificate");
        }
        assertThat(dryRun.asString().contains(person)).isEqualTo(erases);
        assertThat(onlooker.gets("/v1/erasures?limit=200").asString().contains(person))
                .isEqualTo(erases);
        for (var path : List.of("/v1/erasures/due", "/v1/erasures?status=CARRIED_OUT", "/v1/retention-rules")) {
            assertThat(onlooker.gets(path).asString()).doesNotContain(person);
        }
        return 6;
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
        return rows(page, "items");
    }

    private static List<String> rows(Response page, String list) {
        var rows = new ArrayList<String>();
        List<Map<String, ?>> items = page.jsonPath().getList(list);
        for (var item : items) {
            if (FullFile.isOurs(item)) {
                rows.add(item.get("id") + (Boolean.TRUE.equals(item.get("presenceOnly")) ? " presence" : " full"));
            }
        }
        return rows;
    }

    private static List<String> paged(Onlooker onlooker, String first, Function<Response, List<String>> read) {
        var rows = new ArrayList<String>();
        var next = first;
        while (next != null) {
            var page = onlooker.gets(next);
            assertThat(page.jsonPath().getList("items")).isNotEmpty();
            rows.addAll(read.apply(page));
            next = page.jsonPath().getString("next");
        }
        return rows;
    }
}

package nl.veerkracht.cases.export;

import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.People.somebody;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.participation.ParticipationRows;
import nl.veerkracht.cases.plan.PlanRows;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A copy of a case is what its reader can read of it part by part, and is on record as a copy. */
@WithRealParts
class ExportIT {
    private static final Map<String, String> RESOURCES = Map.ofEntries(
            Map.entry("case", "/v1/cases/%1$s"),
            Map.entry("steps", "/v1/cases/%1$s/steps"),
            Map.entry("schoolTalks", "/v1/cases/%1$s/school-talks"),
            Map.entry("plan", "/v1/cases/%1$s/plan"),
            Map.entry("planActions", "/v1/cases/%1$s/plan/actions"),
            Map.entry("meetings", "/v1/cases/%1$s/meetings"),
            Map.entry("notes", "/v1/cases/%1$s/notes?limit=200"),
            Map.entry("advice", "/v1/cases/%1$s/advice?limit=200"),
            Map.entry("voices", "/v1/young-people/%2$s/voices?limit=200"),
            Map.entry("tasks", "/v1/tasks?caseId=%1$s&limit=200"),
            Map.entry("talkRequests", "/v1/young-people/%2$s/talk-requests"),
            Map.entry("participations", "/v1/cases/%1$s/participations"),
            Map.entry("exemptions", "/v1/cases/%1$s/exemptions"),
            Map.entry("relatives", "/v1/cases/%1$s/relatives"),
            Map.entry("consents", "/v1/cases/%1$s/consents"),
            Map.entry("timeline", "/v1/young-people/%2$s/timeline?limit=200"));

    @Inject
    EventHandler handler;

    private final SchoolEvents pupil = aboutSomebody();
    private UUID caseId = UUID.randomUUID();

    @BeforeEach
    void aCaseWithAPlanAndANote() {
        handler.handle(List.of(pupil.raised(SignalKind.FREQUENT)));
        caseId = CasesDatabase.openCaseOf(pupil.youngPersonId());
        PlanRows.add(caseId, pupil.youngPersonId(), "a goal <b>", "an action");
        takesPart("MUNICIPALITY", "9901", "attendance-officer");
        takesPart("CONSORTIUM", "00000004", "consortium-adviser");
        takesPart("YOUTH_CARE", "00000002", "youth-care-professional");
        CasesDatabase.run("""
                insert into note (id, case_id, young_person_id, class, organisation_kind, organisation_identifier, author,
                                  happened_on, written_at, wish)
                values (gen_random_uuid(), '%s', '%s', 'CARE', 'YOUTH_CARE', '00000002', 'x', '2026-11-27', now(),
                        'what was noted')
                """.formatted(caseId, pupil.youngPersonId()));
    }

    static Stream<Arguments> readers() {
        return Stream.of(
                reader("mentor", () -> mentor("99XX00")),
                reader("officer", () -> officer("9901")),
                reader("youth care", () -> somebody("YOUTH_CARE", "00000002", "youth-care-professional")),
                reader("consortium", () -> somebody("CONSORTIUM", "00000004", "consortium-adviser")));
    }

    private static Arguments reader(String name, Supplier<RequestSpecification> asks) {
        return Arguments.of(name, asks);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void everyPartIsWhatItsOwnResourceAnswers(String name, Supplier<RequestSpecification> asks) {
        Map<String, ?> parts = asks.get()
                .get(export())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("parts");

        RESOURCES.forEach((part, path) -> {
            var answer = asks.get().get(path.formatted(caseId, pupil.youngPersonId()));
            if (answer.statusCode() == 200) {
                assertThat(parts.get(part))
                        .as("%s, %s", name, part)
                        .isEqualTo(answer.jsonPath().getMap(""));
            } else {
                assertThat(answer.statusCode()).as("%s, %s", name, part).isIn(403, 404);
                assertThat(parts.containsKey(part)).as("%s, %s", name, part).isFalse();
            }
        });
        assertThat(RESOURCES.keySet()).containsAll(parts.keySet());
    }

    @Test
    void allPartsThatThereAreAreInIt() {
        var copy = mentor("99XX00").get(export()).jsonPath();

        assertThat(copy.getMap("parts").keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(PartName.values()).map(PartName::wireName).toList());
        assertThat(copy.getBoolean("complete")).isTrue();
        assertThat(copy.getString("caseId")).isEqualTo(caseId.toString());
        assertThat(copy.getString("youngPersonId"))
                .isEqualTo(pupil.youngPersonId().toString());
        assertThat(copy.getString("madeAt")).startsWith("2026-11-30T");
        assertThat(copy.getString("parts.plan.goals[0].text")).isEqualTo("a goal <b>");
    }

    @Test
    void whatIsNotForTheReaderIsNotInIt() {
        var copy = somebody("CONSORTIUM", "00000004", "consortium-adviser").get(export());

        assertThat(copy.jsonPath().getMap("parts")).doesNotContainKeys("plan", "planActions");
        assertThat(copy.asString()).doesNotContain("a goal", "an action", "what was noted");
        assertThat(mentor("99XX00").get(export()).asString()).doesNotContain("what was noted");
    }

    @Test
    void whoDoesNotKnowTheCaseLearnsNothing() {
        officer("9902").get(export()).then().statusCode(404);
        mentor("99XX01").get(export()).then().statusCode(404);
        mentor("99XX00")
                .get("/v1/cases/" + UUID.randomUUID() + "/export")
                .then()
                .statusCode(404);
        mentor("99XX00").get("/v1/cases/no-id/export").then().statusCode(404);
    }

    @Test
    void theCopyIsOnRecordOnceAndKeptNowhereOnTheWay() {
        mentor("99XX00")
                .header("Accept-Language", "en")
                .get(export())
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(
                        "parts.timeline.items.find { it.kind == 'CASE_OPENED' }.sentence",
                        equalTo("Support has started: the school will invite to a talk."));

        assertThat(records())
                .singleElement()
                .asString()
                .contains("GET /v1/cases/{caseId}/export", "\"EXPORT\"", "takes-a-copy", "\"category\":\"PLAN\"");
    }

    @Test
    void whoIsRefusedTookNoCopy() {
        officer("9902").get(export()).then().statusCode(404);

        assertThat(records()).singleElement().asString().contains("REFUSED").doesNotContain("takes-a-copy");
    }

    @Test
    void whatIsTooLongSaysSoAndWhereTheRestIs() {
        CasesDatabase.run("""
                insert into timeline_entry (id, young_person_id, kind, class, organisation_kind,
                                            organisation_identifier, happened_on, heard_at, place, source,
                                            source_event, about, params)
                select gen_random_uuid(), '%s', 'SCHOOL_TALK_HELD', 'SIGNAL', 'SCHOOL', '99XX00', '2026-11-01', now(), 0,
                       'urn:test', gen_random_uuid()::text, gen_random_uuid(), '{}'
                from generate_series(1, %d)
                """.formatted(pupil.youngPersonId(), ExportedList.MOST + 3));
        var whole = CasesDatabase.count("timeline_entry where young_person_id = '%s'", pupil.youngPersonId());

        var copy = mentor("99XX00").get(export()).jsonPath();
        var rest = mentor("99XX00")
                .urlEncodingEnabled(false)
                .get(copy.getString("parts.timeline.next"))
                .jsonPath();

        assertThat(copy.getBoolean("complete")).isFalse();
        assertThat(copy.getList("parts.timeline.items")).hasSize(ExportedList.MOST);
        assertThat(rest.getList("items")).hasSize(whole - ExportedList.MOST);
        assertThat(rest.getList("items.id")).doesNotContainAnyElementsOf(copy.getList("parts.timeline.items.id"));
    }

    private String export() {
        return "/v1/cases/" + caseId + "/export";
    }

    private List<String> records() {
        return CasesDatabase.column("record", "access_log where data_subject = '%s'", pupil.youngPersonId());
    }

    private void takesPart(String kind, String identifier, String role) {
        ParticipationRows.active(caseId, kind, identifier, role);
    }
}

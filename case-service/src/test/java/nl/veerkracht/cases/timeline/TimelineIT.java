package nl.veerkracht.cases.timeline;

import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.participation.ParticipationRows;
import nl.veerkracht.contracts.signal.AbsencesRecordedV1.Status;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.cloudevents.EventJson;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithRealParts
class TimelineIT {
    private static final List<String> SAMPLES = List.of(
            "nl.absencesignals.raised.v1/1-frequent",
            "nl.absences.recorded.v1/1-still-away",
            "nl.absencesignals.withdrawn.v1/1-after-a-correction",
            "nl.absences.recorded.v1/2-withdrawn",
            "nl.absencesignals.raised.v1/2-without-mentor-at-the-end-of-the-calendar");

    @Inject
    EventHandler handler;

    private final SchoolEvents pupil = aboutSomebody();

    @BeforeEach
    void aCaseWithASignalAndAnAbsence() {
        handler.handle(List.of(
                pupil.raised(SignalKind.FREQUENT),
                pupil.recorded(UUID.randomUUID(), SchoolEvents.FRIDAY, Status.ACTIVE, SchoolEvents.DETECTED)));
    }

    @Test
    void theSchoolReadsItInDutchUnlessItAsksForEnglish() {
        mentor("99XX00")
                .get(path())
                .then()
                .statusCode(200)
                .header("Content-Language", "nl")
                .body(
                        "items.find { it.kind == 'SIGNAL_RAISED' }.sentence",
                        equalTo("De school geeft een signaal af: vaak afwezig. Dit geldt sinds 27 november 2026."));
        mentor("99XX00")
                .header("Accept-Language", "en-GB,en;q=0.9,nl;q=0.5")
                .get(path())
                .then()
                .header("Content-Language", "en")
                .body(
                        "items.find { it.kind == 'SIGNAL_RAISED' }.sentence",
                        equalTo("The school raises a signal: often away. It holds since 27 November 2026."));
    }

    @Test
    void theOfficerReadsThatThereIsSomethingAndWhomToAsk() {
        officerTakesPart();

        officer("9901")
                .header("Accept-Language", "en")
                .get(path())
                .then()
                .statusCode(200)
                .body("items.find { it.kind == 'SIGNAL_RAISED' }.presenceOnly", equalTo(true))
                .body("items.find { it.kind == 'SIGNAL_RAISED' }.class", equalTo("SIGNAL"))
                .body("items.find { it.kind == 'SIGNAL_RAISED' }.organisation.identifier", equalTo("99XX00"))
                .body(
                        "items.find { it.kind == 'SIGNAL_RAISED' }.sentence",
                        equalTo("There is a signal at the school; ask the absence coordinator."))
                .body("items.find { it.kind == 'CASE_OPENED' }.presenceOnly", equalTo(false));
    }

    @Test
    void theWordsOfTheSchoolAreNotForWhoOnlyKnowsThatThereIsSomething() {
        officerTakesPart();
        add("SCHOOL_TALK_HELD", "SIGNAL", "99XX00", "what was said");

        assertThat(officer("9901").get(path()).body().asString()).doesNotContain("what was said");
        assertThat(mentor("99XX00").get(path()).body().asString()).contains("what was said");
    }

    @Test
    void whatIsDeniedLeavesNoTraceNotEvenAShorterPage() {
        add("CASE_OPENED", "MEDICAL", "00000001", "not for schools");
        add("SOMETHING_NEW", "SIGNAL", "99XX00", "a kind that nobody knows yet");
        add("SIGNAL_RAISED", "SOMETHING_NEW", "99XX00", "a class that nobody knows yet");
        add("ABSENCE_RECORDED", "ABSENCE", "99XX01", "of another school");

        var pages = walk(() -> mentor("99XX00"), path() + "?limit=1");
        var whole = walk(() -> mentor("99XX00"), path());

        assertThat(whole).hasSize(1);
        assertThat(pages).hasSize(3).allSatisfy(page -> assertThat(page).hasSize(1));
        assertThat(pages.stream().flatMap(List::stream).toList()).isEqualTo(whole.get(0));
    }

    @Test
    void newestStandsFirstAndTheCaseAboveTheSignalThatOpenedIt() {
        var kinds = mentor("99XX00").get(path()).jsonPath().getList("items.kind", String.class);

        assertThat(kinds).hasSize(3);
        assertThat(kinds.indexOf("CASE_OPENED")).isLessThan(kinds.indexOf("SIGNAL_RAISED"));
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() {
        var tag = mentor("99XX00").get(path()).header("ETag");

        mentor("99XX00").header("If-None-Match", tag).get(path()).then().statusCode(304);
        mentor("99XX00")
                .header("If-None-Match", tag)
                .header("Accept-Language", "en")
                .get(path())
                .then()
                .statusCode(200);
        add("CASE_OPENED", "MEDICAL", "00000001", "not for schools");
        mentor("99XX00").header("If-None-Match", tag).get(path()).then().statusCode(304);
        add("SCHOOL_TALK_HELD", "SIGNAL", "99XX00", "for schools");
        mentor("99XX00").header("If-None-Match", tag).get(path()).then().statusCode(200);
    }

    @Test
    void aCursorOfSomewhereElseIsRefused() {
        mentor("99XX00")
                .get(path() + "?cursor=Zm9v&limit=0")
                .then()
                .statusCode(400)
                .body("errors.size()", equalTo(2));
    }

    @Test
    void toldAgainFromTheBeginningItIsTheSameTimeline() throws IOException {
        var youngPersonId = UUID.randomUUID();
        var events = samplesAbout(youngPersonId);
        handler.handle(events);
        var before = everythingOf(youngPersonId);
        forget(youngPersonId, events);

        events.forEach(event -> handler.handle(List.of(event)));

        assertThat(everythingOf(youngPersonId)).isEqualTo(before).contains("SIGNAL_WITHDRAWN");
    }

    /** The contract samples, as if they were about this young person. */
    private static List<CloudEvent> samplesAbout(UUID youngPersonId) throws IOException {
        var events = new ArrayList<CloudEvent>();
        for (var sample : SAMPLES) {
            try (var json = TimelineIT.class.getResourceAsStream("/samples/" + sample + ".json")) {
                var event = (ObjectNode) EventJson.MAPPER.readTree(json);
                event.put("subject", youngPersonId.toString()).put("id", sample);
                events.add(new CloudEvent(event));
            }
        }
        return events;
    }

    private static String everythingOf(UUID youngPersonId) {
        return CasesDatabase.ask("""
                select string_agg((to_jsonb(e) - 'case_id' - 'about')::text, e'\\n' order by happened_on, heard_at, place, id)
                from timeline_entry e where young_person_id = '%s'
                """, youngPersonId);
    }

    /** What only a test may do, and only as the owner of the table. */
    private static void forget(UUID youngPersonId, List<CloudEvent> events) {
        var person = youngPersonId.toString();
        CasesDatabase.run("alter table timeline_entry disable trigger timeline_entry_append_only;"
                + "delete from timeline_entry where young_person_id = '" + person + "';"
                + "alter table timeline_entry enable trigger timeline_entry_append_only");
        for (var table : List.of("task", "participation", "case_signal", "care_case")) {
            CasesDatabase.run("delete from " + table + " where young_person_id = '" + person + "'");
        }
        events.forEach(event -> CasesDatabase.run("delete from inbox where id = '" + event.id() + "'"));
    }

    private static List<List<String>> walk(Supplier<RequestSpecification> who, String first) {
        var pages = new ArrayList<List<String>>();
        for (var next = first; next != null; ) {
            var page = who.get()
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            pages.add(page.getList("items.id", String.class));
            next = page.getString("next");
        }
        return pages;
    }

    private String path() {
        return "/v1/young-people/" + pupil.youngPersonId() + "/timeline";
    }

    private void officerTakesPart() {
        ParticipationRows.active(
                CasesDatabase.openCaseOf(pupil.youngPersonId()), "MUNICIPALITY", "9901", "attendance-officer");
    }

    private void add(String kind, String dataClass, String organisation, String detail) {
        CasesDatabase.run("""
                insert into timeline_entry (id, young_person_id, kind, class, organisation_kind,
                                            organisation_identifier, happened_on, heard_at, place, source,
                                            source_event, about, params, detail)
                values (gen_random_uuid(), '%s', '%s', '%s', 'SCHOOL', '%s', '2026-11-27', now(), 0, 'urn:test',
                        gen_random_uuid()::text, gen_random_uuid(), '{}', '%s')
                """.formatted(pupil.youngPersonId(), kind, dataClass, organisation, detail));
    }
}

package nl.veerkracht.cases.timeline;

import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.participation.ParticipationRows;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A part of the timeline: from a place in either direction, of a kind, an organisation, a period, as known on a day. */
@WithRealParts
class TimelinePagesIT {
    private static final String SCHOOL_TALK = "SCHOOL_TALK_HELD";
    private static final String NO_SCHOOL_SEES_IT = "MEDICAL";

    @Inject
    EventHandler handler;

    private final SchoolEvents pupil = aboutSomebody();

    @BeforeEach
    void aCase() {
        handler.handle(List.of(pupil.raised(SignalKind.FREQUENT)));
    }

    @Test
    void backAgainFromTheOldestPageItIsTheSamePages() {
        for (var day = 1; day <= 5; day++) {
            add(SCHOOL_TALK, "SIGNAL", "99XX00", "2026-11-0" + day, "2026-11-27T08:00:00Z");
            add(SCHOOL_TALK, NO_SCHOOL_SEES_IT, "99XX00", "2026-11-0" + day, "2026-11-27T08:00:00Z");
        }

        var there = walk(path("limit=3"), "next");
        var back = walk(there.get(there.size() - 1).link(), "previous");

        assertThat(there.get(0).page().getString("previous")).isNull();
        assertThat(there.stream().mapToInt(one -> one.ids().size())).containsExactly(3, 3, 1);
        assertThat(back.stream().map(Step::ids).toList())
                .containsExactly(
                        there.get(2).ids(), there.get(1).ids(), there.get(0).ids());
        assertThat(back.get(2).page().getString("previous")).isNull();
        assertThat(back.get(2).page().getString("next")).isNotNull();
    }

    /** Nothing newer that the reader may see: then there is no link either, whatever else there is. */
    @Test
    void noLinkLeadsToAPageOnWhichNothingIsShown() {
        var oldest = add(SCHOOL_TALK, NO_SCHOOL_SEES_IT, "99XX00", "2026-01-01", "2026-11-27T08:00:00Z");
        add(SCHOOL_TALK, NO_SCHOOL_SEES_IT, "99XX00", "2026-11-30", "2026-11-30T06:00:00Z");

        var all = mentor("99XX00").get(path("")).jsonPath();
        var fromTheTop = mentor("99XX00")
                .get(path("cursor=" + cursor("2026-11-30", "2026-11-30T07:00:00Z", oldest)))
                .jsonPath();
        var fromTheBottom = mentor("99XX00")
                .get(path("cursor=~" + cursor("2026-01-01", "2026-01-01T07:00:00Z", oldest)))
                .jsonPath();

        assertThat(List.of(ids(all), ids(fromTheTop), ids(fromTheBottom))).containsOnly(ids(all));
        assertThat(List.of(all, fromTheTop, fromTheBottom))
                .allSatisfy(page -> assertThat(page.getString("next")).isNull())
                .allSatisfy(page -> assertThat(page.getString("previous")).isNull());
    }

    @Test
    void linksAskTheSameQuestionOn() {
        for (var day = 1; day <= 3; day++) {
            add(SCHOOL_TALK, "SIGNAL", "99XX00", "2026-11-0" + day, "2026-11-27T08:00:00Z");
        }

        var pages = walk(path("limit=1&kind=SCHOOL_TALK_HELD&organisation=SCHOOL:99XX00"), "next");

        assertThat(pages).hasSize(3);
        assertThat(pages.stream().flatMap(one -> one.page().getList("items.kind").stream()))
                .containsOnly(SCHOOL_TALK);
        assertThat(pages.get(1).page().getString("previous")).contains("kind=SCHOOL_TALK_HELD", "limit=1");
    }

    @Test
    void onlyTheKindsThatAreAskedFor() {
        add(SCHOOL_TALK, "SIGNAL", "99XX00", "2026-11-27", "2026-11-27T09:00:00Z");

        mentor("99XX00")
                .get(path("kind=SCHOOL_TALK_HELD&kind=CASE_OPENED"))
                .then()
                .statusCode(200)
                .body("items.kind", containsInAnyOrder(SCHOOL_TALK, "CASE_OPENED"));
        mentor("99XX00").get(path("kind=NOTE_CARE")).then().statusCode(200).body("items.size()", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-11-10, 3",
        "until=2026-11-10, 2",
        "from=2026-11-10&until=2026-11-10, 1",
        "from=2026-11-11&until=2026-11-26, 0",
        "organisation=SCHOOL&until=2026-11-26, 1",
        "organisation=GGD:00000001, 1",
        "organisation=GGD:00000002, 0"
    })
    void ofAPeriodOrAnOrganisation(String question, int found) {
        add(SCHOOL_TALK, "SIGNAL", "99XX00", "2026-11-10", "2026-11-27T09:00:00Z");
        addOf("GGD", "CONSULT_HELD", "CONSULT", "00000001", "2026-11-09", "2026-11-27T09:00:00Z");

        mentor("99XX00").get(path(question)).then().statusCode(200).body("items.size()", equalTo(found));
    }

    /** Of a signal the officer is shown that there is one, of which kind and of whom; that is what they can ask for. */
    @Test
    void whatIsOnlyKnownToBeThereIsFoundByWhatIsShownOfIt() {
        officerTakesPart();

        officer("9901")
                .get(path("kind=SIGNAL_RAISED&organisation=SCHOOL:99XX00"))
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].presenceOnly", equalTo(true));
    }

    @Test
    void whatIsNotShownIsNotFoundByAnyFilter() {
        addOf("GGD", SCHOOL_TALK, NO_SCHOOL_SEES_IT, "00000001", "2026-11-27", "2026-11-27T09:00:00Z");

        for (var question : List.of("organisation=GGD", "organisation=GGD:00000001", "kind=SCHOOL_TALK_HELD")) {
            mentor("99XX00").get(path(question)).then().statusCode(200).body("items.size()", equalTo(0));
        }
    }

    @Test
    void asOfADayIsWhatHadBeenHeardByItsEndAndACorrectionHeardLaterIsNotThere() {
        var first = add(SCHOOL_TALK, "SIGNAL", "99XX00", "2026-11-20", "2026-11-28T22:59:59Z");
        var correction = add(SCHOOL_TALK, "SIGNAL", "99XX00", "2026-11-20", "2026-11-28T23:00:00Z", first);

        var then = mentor("99XX00").get(path("asOf=2026-11-28")).jsonPath();
        var dayAfter = mentor("99XX00").get(path("asOf=2026-11-29")).jsonPath();
        var before = mentor("99XX00").get(path("asOf=2026-11-26")).jsonPath();

        assertThat(ids(then)).contains(first).doesNotContain(correction);
        assertThat(then.getList("items.corrects")).containsOnlyNulls();
        assertThat(ids(dayAfter)).contains(first, correction);
        assertThat(dayAfter.getList("items.corrects")).contains(first);
        assertThat(ids(before)).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        mentor("99XX00")
                .get(path("kind=SIGNAL_RAISED&kind=GOSSIP&organisation=FAMILY:6c84fb90&from=2026-11-30&until=2026-11-29"
                        + "&asOf=2026-12-01&cursor=~&limit=0"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.size()", equalTo(6))
                .body("errors.pointer", hasItems("/kind", "/organisation", "/until", "/asOf", "/cursor", "/limit"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"from=soon", "until=2026-13-01", "asOf=x", "cursor=~Zm9v", "cursor=~~", "organisation=x%00"})
    void whatCannotBeReadIsRefused(String question) {
        mentor("99XX00").get(path(question)).then().statusCode(400).body("errors.size()", equalTo(1));
    }

    @Test
    void whoMayNotKnowOfThePersonLearnsNothingByAsking() {
        officer("9902").get(path("kind=SIGNAL_RAISED")).then().statusCode(404);
    }

    /** A page, and the link by which it was reached. */
    private record Step(String link, JsonPath page) {
        List<String> ids() {
            return TimelinePagesIT.ids(page);
        }
    }

    private static List<Step> walk(String first, String direction) {
        Supplier<RequestSpecification> reader = () -> mentor("99XX00").urlEncodingEnabled(false);
        var pages = new ArrayList<Step>();
        for (var link = first; link != null; ) {
            var page = reader.get().get(link).then().statusCode(200).extract().jsonPath();
            pages.add(new Step(link, page));
            link = page.getString(direction);
        }
        return pages;
    }

    private static List<String> ids(JsonPath page) {
        return page.getList("items.id", String.class);
    }

    private static String cursor(String day, String heard, String id) {
        return new nl.veerkracht.kit.paging.Cursor(List.of(day, heard, "0", id)).encoded();
    }

    private String path(String question) {
        return "/v1/young-people/" + pupil.youngPersonId() + "/timeline" + (question.isEmpty() ? "" : "?" + question);
    }

    private void officerTakesPart() {
        ParticipationRows.active(
                CasesDatabase.openCaseOf(pupil.youngPersonId()), "MUNICIPALITY", "9901", "attendance-officer");
    }

    private String add(String kind, String dataClass, String school, String happened, String heard) {
        return insert("SCHOOL", kind, dataClass, school, happened, heard, "null");
    }

    private String add(String kind, String dataClass, String school, String happened, String heard, String corrects) {
        return insert("SCHOOL", kind, dataClass, school, happened, heard, "'" + corrects + "'");
    }

    private void addOf(
            String organisation, String kind, String dataClass, String identifier, String happened, String heard) {
        insert(organisation, kind, dataClass, identifier, happened, heard, "null");
    }

    private String insert(
            String organisation,
            String kind,
            String dataClass,
            String identifier,
            String happened,
            String heard,
            String corrects) {
        var id = UUID.randomUUID().toString();
        CasesDatabase.run("""
                insert into timeline_entry (id, young_person_id, kind, class, organisation_kind,
                                            organisation_identifier, happened_on, heard_at, place, source,
                                            source_event, about, params, corrects)
                values ('%s', '%s', '%s', '%s', '%s', '%s', '%s', '%s', 0, 'urn:test', gen_random_uuid()::text,
                        gen_random_uuid(), '{}', %s)
                """.formatted(
                        id,
                        pupil.youngPersonId(),
                        kind,
                        dataClass,
                        organisation,
                        identifier,
                        happened,
                        Instant.parse(heard),
                        corrects));
        return id;
    }
}

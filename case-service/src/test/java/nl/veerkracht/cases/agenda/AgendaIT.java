package nl.veerkracht.cases.agenda;

import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is on the agenda of whom. */
@WithRealParts
class AgendaIT {
    @Inject
    EventHandler handler;

    @SuppressWarnings("NullAway.Init")
    private AgendaCase about;

    @BeforeEach
    void aCaseWithAppointments() {
        about = new AgendaCase(handler);
    }

    @Test
    void whoIsInvitedHasTheMeetingAndWhoSeesTheYoungPersonTheConsult() {
        agenda(about.physician(), "")
                .body("items.kind", contains("MEETING", "CONSULT"))
                .body("items.day", contains("2026-12-07", "2026-12-10"))
                .body("items.youngPersonId.unique()", contains(about.youngPersonId.toString()))
                .body("items[0].time", equalTo("14:30"))
                .body("items[0].place", equalTo("Secret place"))
                .body("items[0].meetingId", equalTo(about.meetingId))
                .body("items[0].cancelled", equalTo(false));
    }

    @Test
    void allStaffOfASchoolThatIsInvitedHasTheMeetingAndNobodyElse() {
        agenda(mentor("99XX00"), "").body("items.meetingId", hasItem(about.meetingId));

        agenda(mentor("99XX01"), "").body("items.meetingId", not(hasItem(about.meetingId)));
        agenda(officer("9901"), "").body("items.caseId", not(hasItem(about.caseId.toString())));
        agenda(about.family.pupil(), "").body("items", empty());
    }

    @Test
    void whoNoLongerTakesPartHasNothing() {
        about.leaves();

        agenda(about.physician(), "").body("items", empty());
    }

    @Test
    void theDaysThatAreAskedForBelongToIt() {
        agenda(about.physician(), "?from=2026-12-07&until=2026-12-07").body("items.kind", contains("MEETING"));
        agenda(about.physician(), "?from=2026-12-08&until=2026-12-09").body("items", empty());
        agenda(about.physician(), "?from=2026-12-10").body("items.kind", contains("CONSULT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=soon",
                "from=2026-12-07&until=2026-12-06",
                "from=2026-12-07&until=2027-12-08",
                "from=%2B999999999-12-31"
            })
    void whatIsNoSpanIsSaid(String question) {
        about.physician().get("/v1/agenda?" + question).then().statusCode(400);
    }

    @Test
    void aConsultThatWasHeldIsNoAppointmentAnyMore() {
        CasesDatabase.run(
                "update task set status = 'DONE', outcome = 'DONE' where kind = 'HOLD_CONSULT' and case_id = '"
                        + about.caseId + "'");

        agenda(about.physician(), "").body("items.kind", contains("MEETING"));
    }

    @Test
    void aMeetingOfACaseThatWasClosedIsNotHeld() {
        about.closes();

        agenda(mentor("99XX00"), "")
                .body("items.find { it.meetingId == '" + about.meetingId + "' }.cancelled", equalTo(true));
        agenda(about.physician(), "").body("items", empty());
    }

    @Test
    void whoIsShownOnItIsOnRecord() {
        agenda(about.physician(), "");

        var verdicts = CasesDatabase.ask(
                "select string_agg(record, '') from access_log where user_id = '%s'", about.accountId());
        assertThat(verdicts).contains(about.youngPersonId.toString(), "PLAN", "IDENTITY");
        assertThat(verdicts).doesNotContain("Secret place");
    }

    @Test
    void aConsortiumHasOnlyWhatConsentOpens() {
        CasesDatabase.run("update task set owner_kind = 'CONSORTIUM', owner_identifier = '%s', owner_role = '%s'"
                        .formatted(about.ggd, "consortium-adviser")
                + " where kind = 'ATTEND_MEETING' and owner_identifier = '" + about.ggd + "'");
        CasesDatabase.run("update participation set organisation_kind = 'CONSORTIUM', role = 'consortium-adviser'"
                + " where organisation_identifier = '" + about.ggd + "'");

        var adviser = AgendaCase.as("adviser-" + about.ggd, "CONSORTIUM", about.ggd, "consortium-adviser");
        assertThat(agenda(adviser, "").extract().<Iterable<Map<String, ?>>>path("items"))
                .isEmpty();
    }

    private static ValidatableResponse agenda(RequestSpecification by, String question) {
        return by.get("/v1/agenda" + question).then().statusCode(200);
    }
}

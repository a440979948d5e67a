package nl.veerkracht.cases.timeline;

import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.family.AFamily;
import nl.veerkracht.cases.participation.ParticipationRows;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.Test;

/** What the law asks a school to report, as the timeline tells of it. */
@WithRealParts
class ReportsOnTheTimelineIT {
    private static final String ONLY_REPORTS = "items.findAll { it.kind.startsWith('REPORT') }";

    @Inject
    EventHandler handler;

    private final SchoolEvents events = SchoolEvents.aboutSomebody();
    private final UUID report = UUID.randomUUID();

    @Test
    void whatWasFiledIsToldToTheSchoolTheMunicipalityAndTheFamilyAndToNobodyElse() {
        var caseId = aCase();
        ParticipationRows.active(caseId, "MUNICIPALITY", "9901", "attendance-officer");
        ParticipationRows.active(caseId, "SCHOOL", "99XX01", "school");
        var family = new AFamily(events.youngPersonId(), caseId, LocalDate.of(2012, 11, 30));
        family.everyone();

        handler.handle(List.of(events.reportFiled(report), events.reportHandled(report, "CLOSED")));

        for (var reader : List.of(mentor("99XX00"), officer("9901"), family.pupil())) {
            timeline(reader)
                    .body(ONLY_REPORTS + ".kind", contains("REPORT_HANDLED", "REPORT_FILED"))
                    .body(
                            ONLY_REPORTS + ".sentence",
                            contains(
                                    startsWith("De gemeente heeft de melding"), startsWith("De school heeft verzuim")));
        }
        timeline(mentor("99XX01")).body("items.kind", not(hasItem(startsWith("REPORT"))));
    }

    @Test
    void whatIsTakenBackPointsToWhatWasTold() {
        aCase();
        handler.handle(List.of(events.reportFiled(report)));

        handler.handle(List.of(events.reportTakenBack(report, "9901")));

        timeline(mentor("99XX00"))
                .body(ONLY_REPORTS + ".kind", contains("REPORT_WITHDRAWN", "REPORT_FILED"))
                .body(ONLY_REPORTS + ".corrects", contains(notNullValue(), nullValue()));
    }

    @Test
    void aDraftIsTheSchoolsOwnBusinessAndSoIsAReportOfWhomNobodyGuides() {
        handler.handle(List.of(events.enrolled(), events.reportFiled(report)));
        aCase();

        handler.handle(List.of(
                events.reportDue(),
                events.reportTakenBack(UUID.randomUUID(), null),
                events.reportTakenBack(UUID.randomUUID(), "9901")));

        timeline(mentor("99XX00")).body("items.kind", not(hasItem(startsWith("REPORT"))));
    }

    private UUID aCase() {
        handler.handle(List.of(events.enrolled(), events.raised(SignalKind.FREQUENT)));
        return CasesDatabase.openCaseOf(events.youngPersonId());
    }

    private ValidatableResponse timeline(RequestSpecification who) {
        return who.get("/v1/young-people/" + events.youngPersonId() + "/timeline?limit=200")
                .then()
                .statusCode(200);
    }
}

package nl.veerkracht.cases.agenda;

import static nl.veerkracht.cases.SchoolEvents.DETECTED;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.People;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.family.AFamily;
import nl.veerkracht.cases.participation.ParticipationRows;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.kit.consumer.EventHandler;

/** A case with a meeting on 7 December, at half past two, and a consult to be held by the 10th, for a GGD of its own. */
final class AgendaCase {
    final String ggd = "ggd-" + UUID.randomUUID();
    final String account = "physician-" + ggd;
    final UUID caseId;
    final UUID youngPersonId;
    final AFamily family;
    final String meetingId;

    AgendaCase(EventHandler handler) {
        SchoolEvents events = aboutSomebody();
        handler.handle(List.of(events.enrolled(UUID.randomUUID(), null, DETECTED), events.raised(SignalKind.FREQUENT)));
        youngPersonId = events.youngPersonId();
        caseId = CasesDatabase.openCaseOf(youngPersonId);
        family = new AFamily(youngPersonId, caseId, LocalDate.of(2012, 11, 30));
        family.everyone();
        ParticipationRows.active(caseId, "GGD", ggd, "youth-physician");
        ParticipationRows.active(caseId, "MUNICIPALITY", "9901", "attendance-officer");
        meetingId = meeting();
        consult();
    }

    RequestSpecification physician() {
        return as(account, "GGD", ggd, "youth-physician");
    }

    static RequestSpecification as(String account, String kind, String identifier, String role) {
        return RestAssured.given()
                .auth()
                .oauth2(RealParts.tokenFor(account)
                        .organisation(kind, identifier)
                        .roles(role)
                        .token());
    }

    String accountId() {
        return RealParts.account(account);
    }

    private String meeting() {
        var participation = CasesDatabase.ask(
                "select id from participation where case_id = '%s' and organisation_identifier = '%s'", caseId, ggd);
        return People.mentor("99XX00")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "day",
                        "2026-12-07",
                        "time",
                        "14:30",
                        "place",
                        "Secret place",
                        "participations",
                        List.of(participation),
                        "pupil",
                        true,
                        "parents",
                        true))
                .post("/v1/cases/" + caseId + "/meetings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void consult() {
        CasesDatabase.run("""
                insert into task (id, case_id, young_person_id, kind, owner_kind, owner_identifier, owner_role, due_on,
                                  status, school_id)
                select gen_random_uuid(), id, young_person_id, 'HOLD_CONSULT', 'GGD', '%s', 'youth-physician',
                       '2026-12-10', 'OPEN', school_id
                from care_case where id = '%s'
                """.formatted(ggd, caseId));
    }

    void leaves() {
        CasesDatabase.run("delete from participation where organisation_identifier = '" + ggd + "'");
    }

    void closes() {
        CasesDatabase.run(
                "update care_case set status = 'CLOSED', step = 'CLOSED', closed_on = '2026-11-30' where id = '"
                        + caseId + "'");
    }
}

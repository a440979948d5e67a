package nl.veerkracht.school.service;

import java.util.UUID;

/** What case-service tells. */
final class CaseEvents {
    private CaseEvents() {}

    static String opened(UUID person, UUID caseId, String schoolId) {
        return event("nl.coordinationcases.opened.v1", person, """
                {"caseId": "%s", "schoolId": "%s", "municipalityCode": "9901", "openedOn": "2026-11-30", "signalId": "%s"}
                """.formatted(caseId, schoolId, UUID.randomUUID()));
    }

    static String closed(UUID person, UUID caseId) {
        return event("nl.coordinationcases.closed.v1", person, """
                {"caseId": "%s", "closedOn": "2026-11-30"}
                """.formatted(caseId));
    }

    static String officerTakesPart(UUID person, UUID caseId, String municipality) {
        return takesPart(person, caseId, "MUNICIPALITY", municipality, "attendance-officer");
    }

    static String takesPart(UUID person, UUID caseId, String kind, String identifier, String role) {
        return event("nl.participations.started.v1", person, """
                {"participationId": "%s", "caseId": "%s", "organisationKind": "%s",
                 "organisationIdentifier": "%s", "role": "%s", "at": "2026-11-30T06:00:00Z"}
                """.formatted(
                        UUID.randomUUID(), caseId, kind, identifier, role));
    }

    static String event(String type, UUID person, String data) {
        return """
                {"specversion": "1.0", "id": "%s", "source": "urn:nld:oin:00000001999999990000:systeem:case-service",
                 "type": "%s", "subject": "%s", "time": "2026-11-30T07:00:00Z", "datacontenttype": "application/json",
                 "data": %s}
                """.formatted(UUID.randomUUID(), type, person, data);
    }
}

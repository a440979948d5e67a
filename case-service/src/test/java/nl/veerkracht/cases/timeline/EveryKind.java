package nl.veerkracht.cases.timeline;

import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.People.officer;
import static nl.veerkracht.cases.SchoolEvents.DETECTED;
import static nl.veerkracht.cases.SchoolEvents.FRIDAY;
import static nl.veerkracht.cases.timeline.EveryRecord.post;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.step.EveryArrow;
import nl.veerkracht.contracts.signal.AbsencesRecordedV1.Status;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.consumer.EventHandler;

/** A young person of whose timeline every kind of entry is, each told by what tells it in the service itself. */
record EveryKind(SchoolEvents events, EventHandler handler) {
    void happens() {
        whatSchoolsTell();
        var caseId = CasesDatabase.openCaseOf(events.youngPersonId());
        post(
                mentor("99XX00"),
                "/v1/tasks/" + task(caseId, "SCHOOL_TALK_INVITE") + "/completion",
                Map.of("outcome", "DONE", "note", "Tuesday at nine"));
        post(mentor("99XX00"), "/v1/cases/" + caseId + "/director", Map.of());
        new EveryRecord(events.youngPersonId(), caseId).write();
        whoTakesPart(caseId);
        meeting("/v1/cases/" + caseId + "/meetings", caseId);
        EveryArrow.taken(events.youngPersonId(), caseId);
    }

    private void whatSchoolsTell() {
        var mistaken = UUID.randomUUID();
        var absence = UUID.randomUUID();
        var report = UUID.randomUUID();
        handler.handle(List.of(
                events.enrolled(),
                events.raised(SignalKind.FREQUENT),
                events.recorded(absence, null, Status.ACTIVE, DETECTED),
                events.raised(mistaken, SignalKind.FREQUENT),
                events.reportFiled(report),
                events.reportHandled(report, "IN_PROGRESS")));
        handler.handle(List.of(
                events.withdrawn(mistaken, SignalKind.FREQUENT),
                events.reportTakenBack(report, "9901"),
                events.recorded(absence, FRIDAY, Status.ACTIVE, DETECTED.plusSeconds(60)),
                events.recorded(absence, FRIDAY, Status.WITHDRAWN, DETECTED.plusSeconds(120))));
    }

    private static void whoTakesPart(UUID caseId) {
        asked(caseId);
        answer(caseId, "DECLINED");
        var participation = asked(caseId);
        answer(caseId, "ACCEPTED");
        exemption("/v1/cases/" + caseId + "/exemptions");
        post(
                mentor("99XX00"),
                "/v1/cases/" + caseId + "/participations/" + participation + "/ending",
                Map.of("reason", "Not needed any more."));
    }

    private static void exemption(String path) {
        var year = Map.of("ground", "ARTICLE_5", "from", "2026-11-30", "until", "2027-11-29");
        var first = post(officer("9901"), path, year);
        var shorter = Map.of("ground", "ARTICLE_5", "from", "2026-11-30", "until", "2027-07-09", "replaces", first);
        post(officer("9901"), path, shorter);
    }

    private static String asked(UUID caseId) {
        return post(
                mentor("99XX00"),
                "/v1/cases/" + caseId + "/participations",
                Map.of(
                        "organisationKind", "MUNICIPALITY",
                        "organisationIdentifier", "9901",
                        "role", "attendance-officer",
                        "reason", "We want to talk together."));
    }

    private static void answer(UUID caseId, String outcome) {
        post(officer("9901"), "/v1/tasks/" + task(caseId, "JOIN_CASE") + "/completion", Map.of("outcome", outcome));
    }

    private static void meeting(String path, UUID caseId) {
        var physician = CasesDatabase.ask(
                "select id from participation where case_id = '%s' and organisation_kind = 'GGD'", caseId);
        var day = Map.of("day", "2026-12-07", "participations", List.of(physician), "pupil", true, "parents", true);
        var off = path + "/" + post(mentor("99XX00"), path, day) + "/changes";
        post(mentor("99XX00"), off, Map.of("calledOff", true, "reason", "Nobody can come."));
        var meeting = path + "/" + post(mentor("99XX00"), path, day);
        for (var time : List.of("10:00", "11:00")) {
            post(
                    mentor("99XX00"),
                    meeting + "/changes",
                    Map.of("day", "2026-12-08", "time", time, "reason", "The room is taken."));
        }
        post(
                mentor("99XX00"),
                meeting + "/minutes",
                Map.of(
                        "heldOn", "2026-11-30",
                        "present",
                                List.of(
                                        attendee("SCHOOL", "99XX00"),
                                        attendee("GGD", "00000001234567890001"),
                                        attendee("FAMILY", "PUPIL"),
                                        attendee("FAMILY", "PARENT")),
                        "agreements", List.of(agreement("Get up at eight"), agreement("Be there at nine"))));
    }

    private static Map<String, String> attendee(String kind, String identifier) {
        return Map.of("kind", kind, "identifier", identifier);
    }

    private static Map<String, String> agreement(String what) {
        return Map.of("what", what, "ownerKind", "FAMILY", "ownerRole", "pupil", "dueOn", "2026-12-11");
    }

    private static String task(UUID caseId, String kind) {
        return CasesDatabase.ask(
                "select id from task where case_id = '%s' and kind = '%s' and status = 'OPEN'", caseId, kind);
    }
}

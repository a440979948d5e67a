package nl.veerkracht.gateway.canned;

import java.time.LocalDate;
import nl.veerkracht.gateway.canned.CannedWeb.Answer;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;

/** A copy of the case of Sam, with something in every part, and with what no page has words for. */
public final class CannedExport {
    static final String PATH = "/v1/cases/" + CannedServices.CASE + "/export";

    private CannedExport() {}

    static boolean isAbout(Asked asked) {
        return asked.path().equals(PATH);
    }

    static Answer answer(LocalDate today) {
        return Answer.json(copy(today));
    }

    /** As case-service would send it. */
    public static String copy(LocalDate today) {
        return """
                {"caseId":"%1$s","youngPersonId":"%2$s","madeAt":"%3$sT08:00:00Z","complete":false,"parts":{
                "case":{"id":"%1$s","status":"OPEN","step":"SCHOOL_TALK","openedOn":"%3$s",
                  "caseDirector":{"organisationKind":"SCHOOL","organisationIdentifier":"99DA00","role":"mentor","own":true}},
                "schoolTalks":{"items":[{"id":"%1$s","heldOn":"%3$s","presenceOnly":false,"invited":["PUPIL","PARENT"],
                  "agreements":"Elke dag <b>even</b> bellen"}],"next":null},
                "plan":{"goals":[{"text":"Weer naar gym"},{"text":"Slapen voor elf uur"}],
                  "schedule":[{"weekOf":"%3$s","hours":{"MONDAY":2}}],"agreedBy":{"kind":"SCHOOL","identifier":"99DA00"}},
                "notes":{"items":[],"next":null},
                "voices":{"items":[{"id":"%1$s","relativeId":"%2$s","relation":"PUPIL","text":"Ik wil Şule weer zien 😀",
                  "audience":["ALL"],"saidAt":"%3$sT07:00:00Z"}],"next":null},
                "tasks":{"items":[{"id":"%1$s","kind":"SCHOOL_TALK_HOLD","status":"OPEN","dueOn":"%3$s",
                  "owner":{"kind":"SCHOOL","identifier":"99DA00","role":"mentor"},"somethingNew":"nog zonder naam"}],"next":null},
                "relatives":{"items":[{"id":"%2$s","relation":"PUPIL","label":"Sam zelf","linked":true}],"next":null},
                "timeline":{"items":[
                  {"id":"%1$s","kind":"SIGNAL_RAISED","class":"SIGNAL","organisation":{"kind":"SCHOOL","identifier":"99DA00"},
                   "happenedAt":"%3$s","heardAt":"%3$sT07:00:00Z","sentence":"Er is een signaal.","presenceOnly":true}],
                  "next":"/v1/young-people/%2$s/timeline?cursor=abc"}}}
                """.formatted(CannedServices.CASE, CannedServices.SAM, today);
    }
}

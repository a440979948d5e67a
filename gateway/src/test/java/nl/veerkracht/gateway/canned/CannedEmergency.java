package nl.veerkracht.gateway.canned;

import static nl.veerkracht.gateway.canned.CannedServices.SAM;
import static nl.veerkracht.gateway.canned.CannedServices.claims;
import static nl.veerkracht.gateway.canned.CannedServices.list;

import java.util.Map;
import nl.veerkracht.gateway.canned.CannedWeb.Answer;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;

/** What case-service tells about emergencies: a stranger can have access to the record of Sam, and one other waits. */
public final class CannedEmergency {
    public static final String WAITS = "0b6f2a52-94c5-4d0e-8a5e-0000000ee001";
    public static final String DONE = "0b6f2a52-94c5-4d0e-8a5e-0000000ee002";
    public static final String OWN = "0b6f2a52-94c5-4d0e-8a5e-0000000ee003";
    private static final String STRANGER = "\"stranger\"";
    private static final String PUT_TWICE = "again";

    private volatile boolean open;

    static boolean isAbout(Asked asked) {
        return asked.path().endsWith("/emergency-access") || asked.path().startsWith("/v1/emergency-accesses");
    }

    /** Whether somebody asks who has emergency access now. */
    boolean isOpen(Asked asked) {
        return open && claims(asked).contains(STRANGER);
    }

    /** Nobody has emergency access any more. */
    public void end() {
        open = false;
    }

    Answer answer(Asked asked) {
        if (asked.path().endsWith("/emergency-access")) {
            return asked.method().equals("POST") ? open(asked) : own(asked);
        }
        if (asked.path().endsWith("/judgement")) {
            return judged(asked);
        }
        if (asked.path().equals("/v1/emergency-accesses")) {
            var judged = asked.query().contains("JUDGED");
            return judged ? list(one(DONE, false, true)) : list(one(WAITS, true, false) + "," + one(OWN, false, false));
        }
        return claims(asked).contains("support-coordinator") || claims(asked).contains("administrator")
                ? Answer.json(one(
                        id(asked), asked.path().contains(WAITS), asked.path().contains(DONE)))
                : Answer.status(404);
    }

    private Answer open(Asked asked) {
        if (!asked.path().contains(SAM)) {
            return Answer.status(404);
        }
        if (asked.body().contains("sixth")) {
            return Answer.problem(429, "too-many-emergencies");
        }
        open = true;
        return asked.body().contains(PUT_TWICE)
                ? Answer.problem(409, "already-opened")
                : new Answer(201, Map.of("Content-Type", "application/json"), running());
    }

    private Answer own(Asked asked) {
        return isOpen(asked) && asked.path().contains(SAM) ? Answer.json(running()) : Answer.status(404);
    }

    private static Answer judged(Asked asked) {
        if (asked.path().contains(DONE)) {
            return Answer.problem(409, "already-judged");
        }
        return asked.path().contains(OWN)
                ? Answer.problem(422, "own-emergency-access")
                : Answer.json(one(WAITS, false, true));
    }

    private static String id(Asked asked) {
        return asked.path().substring(asked.path().lastIndexOf('/') + 1);
    }

    private static String running() {
        return """
                {"id":"%s","openedAt":"2026-11-30T21:14:00Z","until":"2026-11-30T22:14:00Z"}""".formatted(WAITS);
    }

    private static String one(String id, boolean mayJudge, boolean judged) {
        return """
                {"id":"%s","organisationKind":"MUNICIPALITY","organisationIdentifier":"9902","role":"attendance-officer",
                "account":"stranger","staffNumber":"L7","openedAt":"2026-11-30T21:14:00Z",
                "until":"2026-11-30T22:14:00Z","reason":"Alleen gevonden op het dak van het station.","looks":3,
                "mayJudge":%s%s}""".formatted(
                        id,
                        mayJudge,
                        judged
                                ? ",\"judgement\":{\"justified\":false,\"explanation\":\"Er was geen gevaar meer.\","
                                        + "\"at\":\"2026-12-01T08:00:00Z\"}"
                                : "");
    }
}

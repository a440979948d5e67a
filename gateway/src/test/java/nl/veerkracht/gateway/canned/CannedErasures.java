package nl.veerkracht.gateway.canned;

import static nl.veerkracht.gateway.canned.CannedServices.SAM;
import static nl.veerkracht.gateway.canned.CannedServices.claims;
import static nl.veerkracht.gateway.canned.CannedServices.list;

import java.util.Map;
import nl.veerkracht.gateway.canned.CannedWeb.Answer;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;

/** What case-service tells the administrators of a school about who is to be erased and who was. */
public final class CannedErasures {
    public static final String WAITS = "0b6f2a52-94c5-4d0e-8a5e-0000000e7a01";
    public static final String OWN = "0b6f2a52-94c5-4d0e-8a5e-0000000e7a02";
    public static final String BLOCKED = "0b6f2a52-94c5-4d0e-8a5e-0000000e7a03";
    public static final String DONE = "0b6f2a52-94c5-4d0e-8a5e-0000000e7a04";
    public static final String CHANGED = "0b6f2a52-94c5-4d0e-8a5e-0000000e7a05";
    public static final String FORMER_PUPIL = "0b6f2a52-94c5-4d0e-8a5e-0000000e7a99";
    private static final String LIST = "/v1/erasures";

    private CannedErasures() {}

    static boolean isAbout(Asked asked) {
        return asked.path().startsWith(LIST);
    }

    static Answer answer(Asked asked) {
        if (!claims(asked).contains("\"administrator\"")) {
            return Answer.status(404);
        }
        if (asked.path().equals(LIST)) {
            return asked.method().equals("POST") ? asked(asked) : listed(asked);
        }
        if (asked.path().endsWith("/due")) {
            return list("""
                    {"youngPersonId":"%s","since":"2026-10-01","classes":["ABSENCE"]}""".formatted(FORMER_PUPIL));
        }
        if (asked.path().endsWith("/approval")) {
            return asked.path().contains(CHANGED)
                    ? Answer.problem(409, "dry-run-made-again")
                    : Answer.json(certificate());
        }
        return asked.path().endsWith("/certificate") ? Answer.json(certificate()) : one(asked);
    }

    private static Answer asked(Asked asked) {
        if (asked.body().contains(SAM)) {
            return Answer.problem(409, "still-enrolled");
        }
        return asked.body().contains(FORMER_PUPIL)
                ? new Answer(201, Map.of("Content-Type", "application/json"), erasure(OWN))
                : Answer.problem(404, "unknown-resource");
    }

    private static Answer listed(Asked asked) {
        return asked.query().contains("CARRIED_OUT")
                ? list(erasure(DONE))
                : Answer.json("{\"items\":[%s,%s],\"next\":\"/v1/erasures?status=WAITING&cursor=abc\"}"
                        .formatted(erasure(WAITS), erasure(OWN)));
    }

    private static Answer one(Asked asked) {
        var id = asked.path().substring(LIST.length() + 1);
        return id.startsWith("0b6f2a52") ? Answer.json(erasure(id)) : Answer.status(404);
    }

    private static String erasure(String id) {
        return """
                {"id":"%s","youngPersonId":"%s","ground":"REQUEST","asked":{"by":"%s","at":"2026-11-27T09:00:00Z"},
                "countedAt":"2026-11-27T09:00:00Z",%s
                "wouldGo":[{"service":"case-service","table":"timeline_entry","count":12},
                {"service":"case-service","table":"task","count":3},{"service":"school-service","table":"absence","count":4}],
                "mustStay":[%s]}""".formatted(
                        id,
                        FORMER_PUPIL,
                        id.equals(OWN) ? CannedOrganisation.SELF : CannedOrganisation.MENTOR,
                        id.equals(DONE)
                                ? "\"approved\":{\"by\":\"%s\",\"at\":\"2026-11-28T09:00:00Z\"},"
                                        .formatted(CannedOrganisation.SELF)
                                : "\"note\":\"brief 12\",",
                        id.equals(BLOCKED) ? stays() : "");
    }

    private static String stays() {
        return """
                {"dataClass":"MEDICAL","until":"2046-11-27","basis":"LAW","source":"-"},
                {"dataClass":"PLAN","basis":"OWN_CHOICE","source":"-"}""";
    }

    private static String certificate() {
        return """
                {"complete":false,"waitingFor":["notification-service"],"inTopicsUntil":"2026-12-06T09:00:00Z",
                "services":[{"service":"case-service","at":"2026-11-28T09:00:00Z","rows":[{"table":"task","count":3}]}]}""";
    }
}

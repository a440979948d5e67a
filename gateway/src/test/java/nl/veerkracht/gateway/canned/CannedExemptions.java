package nl.veerkracht.gateway.canned;

import static nl.veerkracht.gateway.canned.CannedServices.claims;

import nl.veerkracht.gateway.canned.CannedWeb.Answer;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;

/** The exemptions of Sam, as the officer who takes part is told, and others are not. */
public final class CannedExemptions {
    /** The one that stands. */
    public static final String STANDING = "0b6f2a52-94c5-4d0e-8a5e-000000000e01";

    private static final String ITEM = """
            {"id": "%s", "ground": "ARTICLE_5", "from": "2026-08-01", "until": "2027-07-31", "municipality": "9901",
             "recordedAt": "2026-08-03T09:00:00Z"}""".formatted(STANDING);

    private CannedExemptions() {}

    static Answer answer(Asked asked) {
        if (claims(asked).contains("\"9902\"")) {
            return Answer.status(404);
        }
        var isOfficer = claims(asked).contains("\"attendance-officer\"");
        if (asked.method().equals("POST")) {
            return recorded(asked.body());
        }
        return Answer.json("{\"items\": [%s], \"mayRecord\": %s}".formatted(isOfficer ? ITEM : "", isOfficer));
    }

    private static Answer recorded(String body) {
        if (body.contains("2040")) {
            return Answer.problem(400, "invalid-request");
        }
        return body.contains("ARTICLE_15") ? Answer.problem(409, "changed-meanwhile") : Answer.json(ITEM);
    }
}

package nl.veerkracht.gateway.canned;

import static nl.veerkracht.gateway.canned.CannedServices.claims;
import static nl.veerkracht.gateway.canned.CannedServices.list;

import java.time.LocalDate;
import java.util.Map;
import nl.veerkracht.gateway.canned.CannedWeb.Answer;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;

/** The notes about Sam and the advice for school, as the physician, the school, the officer and the family are told. */
public final class CannedNotes {
    /** A note of the physician who reads. */
    public static final String OWN = "0b6f2a52-94c5-4d0e-8a5e-000000000a01";
    /** The note that it corrects. */
    public static final String CORRECTED = "0b6f2a52-94c5-4d0e-8a5e-000000000a02";
    /** A note of the consortium. */
    public static final String SUPPORT = "0b6f2a52-94c5-4d0e-8a5e-000000000a03";
    /** The advice that holds. */
    public static final String ADVICE = "0b6f2a52-94c5-4d0e-8a5e-000000000b01";

    private static final String GGD = "00000009900000001000";
    private final LocalDate today;

    CannedNotes(LocalDate today) {
        this.today = today;
    }

    static boolean isAbout(Asked asked) {
        return asked.path().endsWith("/notes") || asked.path().contains("/advice");
    }

    Answer answer(Asked asked) {
        if (claims(asked).contains("\"9902\"")) {
            return Answer.status(404);
        }
        if (asked.path().endsWith("/notes")) {
            return asked.method().equals("POST") ? written(asked) : notes(asked);
        }
        if (asked.path().endsWith("/readers")) {
            return isPhysician(asked) ? list(readers()) : Answer.problem(403, "only-the-physician-advises");
        }
        return asked.method().equals("POST") ? given(asked) : list(advices(asked));
    }

    private Answer written(Asked asked) {
        if (asked.body().contains(CORRECTED)) {
            return Answer.problem(409, "already-corrected");
        }
        return asked.body().contains("1990-01-01") ? Answer.problem(400, "invalid-request") : made(note(OWN, "", ""));
    }

    private Answer notes(Asked asked) {
        if (isPhysician(asked)) {
            var all = note(OWN, ",\"corrects\":\"" + CORRECTED + "\"", "Slaapt <b>vier</b> uur.") + ","
                    + note(CORRECTED, ",\"correctedBy\":\"" + OWN + "\"", "Slaapt acht uur.");
            return asked.query().isEmpty()
                    ? Answer.json("{\"items\":[%s],\"next\":\"%s?cursor=abc\"}".formatted(all, asked.path()))
                    : list(all);
        }
        return list(claims(asked).contains("SCHOOL") ? support() : "");
    }

    private String advices(Asked asked) {
        return isPhysician(asked) || CannedFamily.isAsking(asked)
                ? advice(ADVICE, 10, 1) + "," + advice("0b6f2a52-94c5-4d0e-8a5e-000000000b02", 0, 30)
                : "";
    }

    private Answer given(Asked asked) {
        return asked.body().contains("INTUSSEN")
                ? Answer.problem(409, "changed-meanwhile")
                : made(advice(ADVICE, 10, 0));
    }

    private static boolean isPhysician(Asked asked) {
        return claims(asked).contains("\"youth-physician\"");
    }

    private static Answer made(String what) {
        return new Answer(201, Map.of("Content-Type", "application/json"), what);
    }

    private String note(String id, String more, String observation) {
        return """
                {"id":"%s","class":"MEDICAL","organisation":{"kind":"GGD","identifier":"%s"},"happenedOn":"%s",
                "writtenAt":"%sT09:00:00Z","observation":"%s","presenceOnly":false%s}""".formatted(id, GGD, today.minusDays(2), today.minusDays(1), observation, more);
    }

    private String support() {
        return """
                {"id":"%s","class":"SUPPORT","organisation":{"kind":"CONSORTIUM","identifier":"00000009900000004000"},
                "happenedOn":"%s","writtenAt":"%sT09:00:00Z","wish":"Een maatje in de pauze.","presenceOnly":false},
                {"id":"0b6f2a52-94c5-4d0e-8a5e-000000000a04","class":"CARE",
                "organisation":{"kind":"YOUTH_CARE","identifier":"00000009900000002000"},
                "happenedOn":"%s","writtenAt":"%sT09:00:00Z","presenceOnly":true}""".formatted(SUPPORT, today, today, today.minusDays(3), today);
    }

    private String advice(String id, int hours, int daysAgo) {
        return """
                {"id":"%s","organisation":{"kind":"GGD","identifier":"%s"},"givenAt":"%sT09:00:00Z","hoursPerWeek":%d,
                "adaptations":"Een rustige <i>plek</i>.","startsOn":"%s","reviewOn":"%s","presenceOnly":false}""".formatted(id, GGD, today.minusDays(daysAgo), hours, today, today.plusWeeks(6));
    }

    private static String readers() {
        return reader("SCHOOL", "99DA00", "school", true, "NOTHING", "PRESENCE", "CAN_BE_ASKED") + ","
                + reader("GGD", GGD, "youth-physician", true, "FULL", "FULL", "NOT_NEEDED") + ","
                + reader("MUNICIPALITY", "9901", "attendance-officer", true, "NOTHING", "NOTHING", "NOBODY_TO_ASK")
                + ","
                + reader("RELATIVE", CannedFamily.PUPIL, "pupil", true, "FULL", "FULL", "NOT_NEEDED") + ","
                + reader("RELATIVE", CannedFamily.FATHER, "parent", false, "NOTHING", "NOTHING", "OPENS_NOTHING");
    }

    private static String reader(
            String kind, String identifier, String role, boolean account, String advice, String ready, String consent) {
        return """
                {"kind":"%s","identifier":"%s","role":"%s","hasAccount":%s,"advice":"%s","ready":"%s","consent":"%s"}""".formatted(kind, identifier, role, account, advice, ready, consent);
    }
}

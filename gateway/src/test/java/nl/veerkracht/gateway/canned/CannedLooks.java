package nl.veerkracht.gateway.canned;

import java.time.Instant;
import java.time.LocalDate;
import nl.veerkracht.gateway.canned.CannedWeb.Answer;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;

/** Who looked at Sam, as two services tell it: the mentor in both at once, an officer in vain, youth care, and Sam. */
final class CannedLooks {
    private final Instant now;

    CannedLooks(LocalDate today) {
        this.now = Instant.parse(today + "T08:00:00Z");
    }

    static boolean isAbout(Asked asked) {
        return asked.path().endsWith("/access-log");
    }

    /** Everything at once, and nothing before it. */
    Answer ofCases(Asked asked) {
        return asked.query().contains("before=")
                ? CannedServices.list("")
                : CannedServices.list(
                        look("own", 0, true, "", "", "pupil", seen("ACCESS_LOG", "FULL", "own-data-from-twelve")) + ","
                                + look(
                                        "mentor",
                                        65,
                                        false,
                                        "SCHOOL",
                                        "99DA00",
                                        "mentor",
                                        seen("SIGNAL", "FULL", "school-sees-its-own-records") + ","
                                                + seen("CONSULT", "PRESENCE_ONLY", "school-sees-that-not-what") + ","
                                                + seen("MEDICAL", "REFUSED", "not-for-schools"))
                                + ","
                                + look(
                                        "officer",
                                        7200,
                                        false,
                                        "MUNICIPALITY",
                                        "9902",
                                        "attendance-officer",
                                        seen("IDENTITY", "REFUSED", "does-not-take-part")));
    }

    /** In two parts. */
    Answer ofSchool(Asked asked) {
        var youthCare = look(
                "care",
                10_800,
                false,
                "YOUTH_CARE",
                "00000002",
                "youth-care-professional",
                seen("ABSENCE", "FULL", "consent-holds"));
        if (asked.query().contains("before=")) {
            return CannedServices.list(youthCare);
        }
        var mentor = look(
                "mentor", 66, false, "SCHOOL", "99DA00", "mentor", seen("IDENTITY", "FULL", "school-of-enrolment"));
        return Answer.json("{\"items\":[%s,%s],\"next\":\"%s?cursor=abc\"}".formatted(mentor, youthCare, asked.path()));
    }

    private String look(
            String trace, int secondsAgo, boolean own, String kind, String identifier, String role, String seen) {
        return """
                {"at":"%s","trace":"%s","own":%s,"organisationKind":"%s","organisationIdentifier":"%s","roles":["%s"],
                "action":"GET /v1/somewhere","seen":[%s]}""".formatted(now.minusSeconds(secondsAgo), trace, own, kind, identifier, role, seen);
    }

    private static String seen(String category, String outcome, String rule) {
        return """
                {"category":"%s","outcome":"%s","rule":"%s"}""".formatted(category, outcome, rule);
    }
}

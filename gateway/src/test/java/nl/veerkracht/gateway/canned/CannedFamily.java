package nl.veerkracht.gateway.canned;

import static nl.veerkracht.gateway.canned.CannedServices.CASE;
import static nl.veerkracht.gateway.canned.CannedServices.NOOR;
import static nl.veerkracht.gateway.canned.CannedServices.SAM;
import static nl.veerkracht.gateway.canned.CannedServices.claims;
import static nl.veerkracht.gateway.canned.CannedServices.list;

import java.time.LocalDate;
import java.util.Map;
import nl.veerkracht.gateway.canned.CannedWeb.Answer;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;

/** What case-service tells about the family of Sam: two parents with custody, of whom one has an account, and one without. */
public final class CannedFamily {
    public static final String PUPIL = "0b6f2a52-94c5-4d0e-8a5e-00000000fa01";
    public static final String MOTHER = "0b6f2a52-94c5-4d0e-8a5e-00000000fa02";
    public static final String FATHER = "0b6f2a52-94c5-4d0e-8a5e-00000000fa03";
    public static final String OTHER = "0b6f2a52-94c5-4d0e-8a5e-00000000fa04";
    public static final String CODE = "7KQ2-M4XA-9TBD";
    private static final String CONSENT = "0b6f2a52-94c5-4d0e-8a5e-00000000c0%02d";
    private static final String NOBODY = "SUPPORT";

    private final LocalDate today;

    CannedFamily(LocalDate today) {
        this.today = today;
    }

    /** The consent with this number: 1 is asked, 2 holds, the others are over; 8 has been answered, 9 is for others. */
    public static String consent(int number) {
        return CONSENT.formatted(number);
    }

    static boolean isAbout(Asked asked) {
        return asked.path().contains("/relatives")
                || asked.path().contains("/consents")
                || asked.path().equals("/v1/family-links");
    }

    /** Whether somebody asks who acts for no organisation. */
    static boolean isAsking(Asked asked) {
        return !claims(asked).contains("organisation_kind");
    }

    Answer answer(Asked asked) {
        var post = asked.method().equals("POST");
        if (asked.path().equals("/v1/family-links")) {
            return post ? linked(asked) : list(links(claims(asked)));
        }
        if (asked.path().endsWith("/relatives")) {
            return post ? code(201, OTHER) : list(relatives());
        }
        if (asked.method().equals("DELETE") || asked.method().equals("PUT")) {
            return new Answer(204, Map.of(), "");
        }
        if (asked.path().endsWith("/code")) {
            return asked.path().contains(PUPIL) ? Answer.problem(409, "already-linked") : code(200, FATHER);
        }
        if (asked.path().endsWith("/consents")) {
            return post ? asking(asked) : list(consents(asked));
        }
        return answered(asked);
    }

    /** An organisation that helps, for the family. */
    static String helpers() {
        return helper(1, "SCHOOL", "99DA00", "school", "ACTIVE") + ","
                + helper(2, "GGD", "00000009900000001000", "youth-physician", "ACTIVE") + ","
                + helper(3, "MUNICIPALITY", "9901", "attendance-officer", "INVITED");
    }

    private static String helper(int number, String kind, String identifier, String role, String status) {
        return """
                {"id":"0b6f2a52-94c5-4d0e-8a5e-0000000009d%d","organisationKind":"%s","organisationIdentifier":"%s",
                "role":"%s","status":"%s"}""".formatted(number, kind, identifier, role, status);
    }

    private static Answer linked(Asked asked) {
        if (asked.body().contains("AGAIN")) {
            return Answer.problem(429, "too-many-wrong-codes");
        }
        return asked.body().contains(CODE)
                ? Answer.json(link(MOTHER, SAM, "PARENT"))
                : Answer.problem(422, "unknown-code");
    }

    private static String links(String claims) {
        if (claims.contains("\"new_parent\"")) {
            return "";
        }
        if (claims.contains("\"parent_of_two\"")) {
            return link(MOTHER, SAM, "PARENT") + "," + link(OTHER, NOOR, "PARENT");
        }
        return claims.contains("\"pupil\"") ? link(PUPIL, SAM, "PUPIL") : link(MOTHER, SAM, "PARENT");
    }

    private static String link(String relative, String person, String relation) {
        return """
                {"relativeId":"%s","youngPersonId":"%s","relation":"%s"}""".formatted(relative, person, relation);
    }

    private String relatives() {
        return relative(PUPIL, "PUPIL", false, "", true, 0) + ","
                + relative(MOTHER, "PARENT", true, "moeder", true, 0) + ","
                + relative(FATHER, "PARENT", true, "vader", false, 10) + ","
                + relative(OTHER, "PARENT", false, "", false, -3);
    }

    private String relative(String id, String relation, boolean custody, String label, boolean linked, int codeDays) {
        return """
                {"id":"%s","relation":"%s","custody":%s,"linked":%s%s%s}""".formatted(
                        id,
                        relation,
                        custody,
                        linked,
                        label.isEmpty() ? "" : ",\"label\":\"" + label + "\"",
                        codeDays == 0 ? "" : ",\"codeUntil\":\"" + today.plusDays(codeDays) + "T12:00:00Z\"");
    }

    private Answer code(int status, String relative) {
        return new Answer(
                status, Map.of("Content-Type", "application/json"), """
                {"relativeId":"%s","code":"%s","codeUntil":"%sT12:00:00Z"}""".formatted(relative, CODE, today.plusDays(14)));
    }

    private Answer asking(Asked asked) {
        return asked.body().contains(NOBODY) ? Answer.problem(422, "nobody-to-ask") : Answer.json(asked());
    }

    private Answer answered(Asked asked) {
        if (asked.path().contains(consent(8))) {
            return Answer.problem(409, "consent-over");
        }
        return asked.path().contains(consent(9)) ? Answer.problem(422, "not-a-decider") : Answer.json(asked());
    }

    private String consents(Asked asked) {
        if (!isAsking(asked)) {
            return claims(asked).contains("SCHOOL") ? asked() + "," + holds() : "";
        }
        return asked() + "," + holds() + ","
                + consent(3, "MEDICAL", "HEALTH", "GGZ", "REFUSED", "", "") + ","
                + consent(4, "PLAN", "SUPPORT", "CONSORTIUM", "WITHDRAWN", ids(PUPIL, MOTHER), "") + ","
                + consent(5, "ADVICE", "SUPPORT", "MUNICIPALITY", "EXPIRED", ids(PUPIL, MOTHER, FATHER), "");
    }

    private String asked() {
        return consent(1, "ADVICE", "RETURN_TO_SCHOOL", "SCHOOL", "ASKED", ids(FATHER), ids(PUPIL, MOTHER));
    }

    private String holds() {
        var holds = consent(2, "ABSENCE", "SUPPORT", "YOUTH_CARE", "HOLDS", ids(PUPIL, MOTHER, FATHER), "");
        return holds.replace("\"from\"", "\"closesOn\":\"" + today.plusDays(90) + "\",\"from\"");
    }

    private static String ids(String... ids) {
        return "\"" + String.join("\",\"", ids) + "\"";
    }

    private String consent(
            int number, String dataClass, String purpose, String kind, String status, String given, String awaited) {
        return """
                {"id":"%s","caseId":"%s","class":"%s","purpose":"%s","recipient":{"kind":"%s","identifier":"99DA00"},
                "from":"%s","until":"%s","status":"%s","givenBy":[%s],"awaited":[%s],"askedAt":"%sT08:00:00Z"}""".formatted(
                        consent(number),
                        CASE,
                        dataClass,
                        purpose,
                        kind,
                        today,
                        today.plusDays(182),
                        status,
                        given,
                        awaited,
                        today);
    }
}

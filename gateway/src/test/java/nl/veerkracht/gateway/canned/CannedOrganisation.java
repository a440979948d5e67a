package nl.veerkracht.gateway.canned;

import static nl.veerkracht.gateway.canned.CannedServices.SAM;
import static nl.veerkracht.gateway.canned.CannedServices.claims;
import static nl.veerkracht.gateway.canned.CannedServices.list;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nl.veerkracht.gateway.canned.CannedWeb.Answer;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;

/** What the services tell the administrator of a school: its people, what was changed, and who looked at whom. */
public final class CannedOrganisation {
    public static final String SELF = "0b6f2a52-94c5-4d0e-8a5e-000000000ad1";
    public static final String MENTOR = "0b6f2a52-94c5-4d0e-8a5e-000000000ad2";
    public static final String GONE = "0b6f2a52-94c5-4d0e-8a5e-000000000ad3";
    public static final String NEW = "0b6f2a52-94c5-4d0e-8a5e-000000000ad4";
    public static final String NOBODY = "0b6f2a52-94c5-4d0e-8a5e-000000000adf";
    private static final String CHAIN = "0b6f2a52-94c5-4d0e-8a5e-0000000000c";

    private final LocalDate today;

    CannedOrganisation(LocalDate today) {
        this.today = today;
    }

    static boolean isAbout(Asked asked) {
        return asked.path().startsWith("/v1/people") || asked.path().equals("/v1/access-log");
    }

    Answer people(Asked asked) {
        if (!claims(asked).contains("\"administrator\"")) {
            return Answer.problem(403, "administrators-only");
        }
        if (asked.path().endsWith("/changes")) {
            return list(changes());
        }
        return switch (asked.method()) {
            case "POST" -> asked.path().equals("/v1/people") ? added(asked) : acted(asked);
            case "PUT" -> changed(asked);
            default -> asked.path().equals("/v1/people") ? listed(asked) : one(asked.path());
        };
    }

    Answer schoolLog(Asked asked) {
        if (isSheet(asked)) {
            return sheet(asked, "school");
        }
        if (asked.query().contains("cursor=")) {
            return list(
                    look(1, 5, MENTOR, "R", "GET /v1/young-people/{id}", "IDENTITY", "FULL", "school-of-enrolment"));
        }
        var both = look(1, 1, MENTOR, "R", "GET /v1/young-people/{id}", "IDENTITY", "FULL", "school-of-enrolment") + ","
                + look(
                        1,
                        3,
                        "system-99da00",
                        "R",
                        "GET /v1/signals",
                        "SIGNAL",
                        "PRESENCE_ONLY",
                        "signal-of-another-school");
        return Answer.json("{\"items\":[%s],\"next\":\"/v1/access-log?cursor=of-school\"}".formatted(both));
    }

    Answer caseLog(Asked asked) {
        if (isSheet(asked)) {
            return sheet(asked, "case");
        }
        return asked.query().contains("cursor=")
                ? list("")
                : list(look(2, 2, GONE, "R", "GET /v1/cases/{caseId}", "MEDICAL", "REFUSED", "not-for-schools") + ","
                        + look(2, 4, MENTOR, "C", "POST /v1/emergencies", "NEWS", "FULL", "break-glass"));
    }

    private static boolean isSheet(Asked asked) {
        return String.valueOf(asked.header("Accept")).contains("text/csv");
    }

    /** In two parts, each with its heading. */
    private static Answer sheet(Asked asked, String log) {
        var second = asked.query().contains("cursor=");
        var body = "chain,position\r\n" + (second ? "\"second\",\"" : "\"first\",\"") + log + "\"\r\n";
        var answer = new Answer(200, Map.of("Content-Type", "text/csv;charset=UTF-8"), body);
        return second ? answer : answer.with("Link", "</v1/access-log?limit=200&cursor=second>; rel=\"next\"");
    }

    private static Answer listed(Asked asked) {
        if (asked.query().contains("q=zzz")) {
            return list("");
        }
        var all = person(GONE, "Daan", "Bos", "mentor", "", false) + ","
                + person(SELF, "Hanna", "Kok", "administrator", "", true) + ","
                + person(MENTOR, "Anne", "de Wit", "mentor", "M1", true);
        return asked.query().contains("ids=") || asked.query().contains("cursor=")
                ? list(all)
                : Answer.json("{\"items\":[%s],\"next\":\"/v1/people?cursor=abc\"}".formatted(all));
    }

    private static Answer one(String path) {
        if (path.endsWith(SELF)) {
            return Answer.json(person(SELF, "Hanna", "Kok", "administrator", "", true));
        }
        if (path.endsWith(GONE)) {
            return Answer.json(person(GONE, "Daan", "Bos", "mentor", "M3", false));
        }
        return path.endsWith(NOBODY)
                ? Answer.problem(404, "unknown-resource")
                : Answer.json(person(MENTOR, "Anne", "de Wit", "mentor", "M1", true));
    }

    private static Answer added(Asked asked) {
        if (asked.body().contains("inuse@")) {
            return Answer.problem(409, "email-in-use");
        }
        return new Answer(
                201,
                Map.of("Content-Type", "application/json"),
                "{\"id\":\"%s\",\"mailed\":%s}".formatted(NEW, !asked.body().contains("unreachable@")));
    }

    private static Answer changed(Asked asked) {
        return asked.path().endsWith(SELF) && !asked.body().contains("administrator")
                ? Answer.problem(422, "own-administration")
                : one(asked.path());
    }

    private static Answer acted(Asked asked) {
        return asked.path().contains(SELF) ? Answer.problem(422, "own-account") : new Answer(204, Map.of(), "");
    }

    private static String person(
            String id, String givenName, String familyName, String role, String number, boolean active) {
        return """
                {"id":"%s","givenName":"%s","familyName":"%s","email":"%s@klim.example","roles":["%s"],%s"active":%s}""".formatted(
                        id,
                        givenName,
                        familyName,
                        givenName.toLowerCase(Locale.ROOT),
                        role,
                        number.isEmpty() ? "" : "\"staffNumber\":\"" + number + "\",",
                        active);
    }

    private String changes() {
        return change(1, "CHANGED", "\"mentor\"", "\"mentor\",\"administrator\"", true) + ","
                + change(2, "ADDED", "", "\"mentor\"", true) + ","
                + change(3, "DEACTIVATED", "\"mentor\"", "\"mentor\"", false);
    }

    private String change(int number, String kind, String before, String after, boolean done) {
        return """
                {"id":"0b6f2a52-94c5-4d0e-8a5e-00000000000%d","at":"%sT0%d:00:00Z","by":"%s","whom":"%s","kind":"%s",
                "rolesBefore":[%s],"rolesAfter":[%s],"done":%s}""".formatted(number, today, 9 - number, SELF, number == 3 ? NOBODY : MENTOR, kind, before, after, done);
    }

    /** The higher the number, the longer ago. */
    private String look(
            int log,
            int number,
            String user,
            String code,
            String action,
            String category,
            String outcome,
            String rule) {
        return """
                {"chain":"%s%d","position":%d,"begun":"%sT0%d:00:00Z","action":"%s","actionCode":"%s","userId":"%s",
                "roles":[%s],"dataSubject":%s,"verdicts":[{"category":"%s","outcome":"%s","rule":"%s"}],
                "purpose":"return-to-school","answer":200,"cursor":"look-%d"}""".formatted(
                        CHAIN,
                        log,
                        9 - number,
                        today,
                        9 - number,
                        action,
                        code,
                        user,
                        user.startsWith("system") ? "" : "\"mentor\"",
                        number == 2 ? "null" : "\"" + SAM + "\"",
                        category,
                        outcome,
                        rule,
                        number);
    }
}

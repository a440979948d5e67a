package nl.veerkracht.gateway.canned;

import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.veerkracht.gateway.canned.CannedWeb.Answer;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;

/** One task of a mentor of 99DA00, or one of an officer, and what comes of putting it off. */
public final class CannedTasks {
    /** Can be put off, and was once. */
    public static final String OPEN = "0b6f2a52-94c5-4d0e-8a5e-0000000000a1";
    /** Cannot be put off. */
    public static final String FIXED = "0b6f2a52-94c5-4d0e-8a5e-0000000000a4";
    /** An officer is asked to take part, about somebody not known yet. */
    public static final String INVITATION = "0b6f2a52-94c5-4d0e-8a5e-0000000000a7";

    private static final Pattern ONE = Pattern.compile("/v1/tasks/[^/]+(/extension)?");

    private final LocalDate today;

    CannedTasks(LocalDate today) {
        this.today = today;
    }

    static boolean isAbout(Asked asked) {
        return ONE.matcher(asked.path()).matches();
    }

    /** What is known of the day of a task, with a comma before it. */
    static String term(LocalDate due) {
        return """
                ,"firstDueOn":"%s","extended":{"times":1,"reason":"De mentor was er niet."},"extendableUntil":"%s\"""".formatted(due.minusDays(5), due.plusDays(9));
    }

    Answer answer(Asked asked) {
        var officer = CannedServices.claims(asked).contains("MUNICIPALITY");
        var invitation = asked.path().contains(INVITATION);
        if (officer != invitation) {
            return Answer.status(404);
        }
        return asked.method().equals("POST") ? extended(asked) : task(asked);
    }

    private Answer extended(Asked asked) {
        if (asked.body().contains("\"Weekend\"")) {
            return Answer.problem(422, "not-a-later-working-day");
        }
        if (asked.body().contains("\"Ver\"")) {
            return Answer.problem(422, "extended-too-far");
        }
        if (asked.body().contains("\"Vaak\"")) {
            return Answer.problem(422, "extended-too-often");
        }
        if (asked.body().contains("\"Stil\"")) {
            return Answer.status(503);
        }
        return asked.body().contains("\"Tegelijk\"") ? Answer.problem(409, "changed-meanwhile") : task(asked);
    }

    private Answer task(Asked asked) {
        var invitation = asked.path().contains(INVITATION);
        var owner = invitation
                ? "{\"kind\":\"MUNICIPALITY\",\"identifier\":\"9901\",\"role\":\"attendance-officer\"}"
                : "{\"kind\":\"SCHOOL\",\"identifier\":\"99DA00\",\"role\":\"mentor\"}";
        var due = today.minusDays(1);
        return Answer.json("""
                {"id":"%s","caseId":"%s","youngPersonId":"%s","schoolId":"99DA00","kind":"%s","owner":%s,"dueOn":"%s",
                "status":"OPEN"%s}""".formatted(
                        invitation ? INVITATION : asked.path().contains(FIXED) ? FIXED : OPEN,
                        CannedServices.CASE,
                        invitation ? CannedServices.HIDDEN : CannedServices.SAM,
                        invitation ? "JOIN_CASE" : "SCHOOL_TALK_INVITE",
                        owner,
                        due,
                        asked.path().contains(FIXED) ? ",\"firstDueOn\":\"" + due + "\"" : term(due)));
    }
}

package nl.veerkracht.gateway.canned;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import nl.veerkracht.gateway.canned.CannedWeb.Answer;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;

/** What case-service tells of the plan of Sam; a plan in which a goal is called "Meanwhile" comes too late. */
public final class CannedPlan {
    public static final String TAG = "0123456789abcdef";
    public static final String OF_PUPIL = "0b6f2a52-94c5-4d0e-8a5e-00000000ac01";
    public static final String OF_SCHOOL = "0b6f2a52-94c5-4d0e-8a5e-00000000ac02";

    private final LocalDate monday;
    private volatile boolean there = true;
    private volatile boolean hidden;

    CannedPlan(LocalDate today) {
        this.monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** From now on there is a plan, or there is none. */
    public void isThere(boolean now) {
        there = now;
    }

    /** From now on the reader is shown no plan, or is. */
    public void isHidden(boolean now) {
        hidden = now;
    }

    static boolean isAbout(Asked asked) {
        return asked.path().contains("/plan");
    }

    Answer answer(Asked asked) {
        if (hidden) {
            return Answer.problem(404, "unknown-resource");
        }
        if (asked.path().endsWith("/actions")) {
            return asked.method().equals("POST") ? agreed(asked) : CannedServices.list(there ? actions() : "");
        }
        if (asked.path().endsWith("/completion")) {
            return new Answer(204, Map.of(), "");
        }
        return asked.method().equals("PUT") ? changed(asked) : plan();
    }

    private Answer plan() {
        return there ? Answer.json(json()).with("ETag", '"' + TAG + '"') : Answer.problem(404, "no-plan-yet");
    }

    private Answer changed(Asked asked) {
        if (asked.body().contains("Refused")) {
            return Answer.problem(422, "concerns-stand-alone");
        }
        return asked.body().contains("Meanwhile") ? Answer.problem(409, "changed-meanwhile") : Answer.json(json());
    }

    private Answer agreed(Asked asked) {
        return asked.body().contains("Nobody")
                ? Answer.problem(422, "owner-does-not-take-part")
                : Answer.json(action(OF_PUPIL, "Om acht uur opstaan", "FAMILY", "PUPIL", "pupil", "OPEN"));
    }

    private String json() {
        return """
                {"caseId":"%s","version":2,"goals":[{"text":"Weer meedoen met gym","programmeGoal":"Meedoen"}],
                "helpedBefore":"Later beginnen","protectiveFactors":"Een vriendin in de klas","concerns":"Slecht slapen",
                "schedule":[{"weekOf":"%s","hours":{"MONDAY":2,"TUESDAY":1,"WEDNESDAY":0,"THURSDAY":3,"FRIDAY":0}},
                {"weekOf":"%s","hours":{"MONDAY":4}}],"reviewOn":"%s","agreedAt":"%sT09:30:00Z",
                "agreedBy":{"kind":"GGD","identifier":"00000009900000001000"}}""".formatted(
                        CannedServices.CASE, monday.minusWeeks(1), monday.plusWeeks(1), monday.plusWeeks(4), monday);
    }

    private String actions() {
        return action(OF_PUPIL, "Om acht uur opstaan", "FAMILY", "PUPIL", "pupil", "OPEN") + ","
                + action(OF_SCHOOL, "Een rustige plek zoeken", "SCHOOL", "99DA00", "mentor", "DONE");
    }

    private String action(String id, String what, String kind, String identifier, String role, String status) {
        return """
                {"id":"%s","what":"%s","owner":{"kind":"%s","identifier":"%s","role":"%s"},"dueOn":"%s","status":"%s"}""".formatted(id, what, kind, identifier, role, monday.plusWeeks(2), status);
    }
}

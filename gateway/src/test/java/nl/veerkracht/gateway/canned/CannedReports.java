package nl.veerkracht.gateway.canned;

import java.time.LocalDate;
import java.util.Map;
import nl.veerkracht.gateway.canned.CannedWeb.Answer;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;

/** A school has to report about Sam and is late, and has reported about Noor; an officer sees the second only. */
public final class CannedReports {
    public static final String DUE = "0b6f2a52-94c5-4d0e-8a5e-00000000c101";
    public static final String FILED = "0b6f2a52-94c5-4d0e-8a5e-00000000c102";

    private final LocalDate today;

    CannedReports(LocalDate today) {
        this.today = today;
    }

    static boolean isAbout(Asked asked) {
        return asked.path().startsWith("/v1/absence-reports");
    }

    Answer answer(Asked asked, boolean officer) {
        if (asked.method().equals("POST")) {
            return asked.body().contains("Meanwhile")
                    ? Answer.problem(409, "report-changed")
                    : new Answer(200, Map.of("Content-Type", "application/json"), filed());
        }
        if (asked.path().endsWith(DUE)) {
            return officer ? Answer.status(404) : Answer.json(due());
        }
        if (asked.path().endsWith(FILED)) {
            return Answer.json(filed());
        }
        return CannedServices.list(officer ? filed() : due() + "," + filed());
    }

    private String due() {
        return """
                {"id":"%s","youngPersonId":"%s","schoolId":"99DA00","municipalityCode":"9901","kind":"SIXTEEN_HOURS",
                "dueOn":"%s","deadline":"%s","status":"DRAFT","holds":true,
                "why":{"from":"%s","to":"%s","hours":16.5,"days":4}}""".formatted(
                        DUE,
                        CannedServices.SAM,
                        today.minusDays(9),
                        today.minusDays(2),
                        today.minusDays(30),
                        today.minusDays(9));
    }

    private String filed() {
        return """
                {"id":"%s","youngPersonId":"%s","schoolId":"99DA00","municipalityCode":"9901","kind":"NEW_KIND",
                "dueOn":"%s","deadline":"%s","status":"REGISTERED","holds":false,
                "filed":{"at":"2026-11-20T09:00:00Z","parentsContact":"Gebeld <b>","stepsTaken":"Gesprek","asked":"Meedenken"}}""".formatted(FILED, CannedServices.NOOR, today.minusDays(9), today.plusDays(2));
    }
}

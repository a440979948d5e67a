package nl.veerkracht.gateway.canned;

import static nl.veerkracht.gateway.canned.CannedServices.JULIA;
import static nl.veerkracht.gateway.canned.CannedServices.NOOR;
import static nl.veerkracht.gateway.canned.CannedServices.SAM;
import static nl.veerkracht.gateway.canned.CannedServices.list;

import java.time.LocalDate;
import nl.veerkracht.gateway.canned.CannedWeb.Answer;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;

/** What school-service tells of signals: of Sam one stands and one was withdrawn, and one more day would be a third. */
public final class CannedSignals {
    private final LocalDate today;

    CannedSignals(LocalDate today) {
        this.today = today;
    }

    static boolean isAbout(Asked asked) {
        return asked.path().equals("/v1/signals") || asked.path().endsWith("/outlook");
    }

    /** The officer is shown none. */
    Answer answer(Asked asked, boolean officer) {
        if (asked.path().endsWith("/outlook")) {
            return officer ? Answer.status(404) : Answer.json(outlook());
        }
        if (officer) {
            return list("");
        }
        return asked.query().contains("youngPersonId")
                ? list(frequent(1, SAM, 1) + "," + withdrawn())
                : list(frequent(1, SAM, 1) + "," + lasting() + "," + frequent(3, JULIA, 40));
    }

    private String outlook() {
        return """
                {"schoolId":"99DA00","oneMoreDay":{"day":"2026-12-01","raises":[
                {"kind":"LONG","rule":{"name":"mazl-long","version":"2026.1"}}]}}""";
    }

    private String frequent(int number, String who, int daysAgo) {
        return signal(number, who, "FREQUENT", daysAgo, "RAISED") + """
                ,"rule":{"name":"mazl-frequent","version":"2026.1"},"why":{"episodes":[
                {"firstDay":"2026-09-02","lastDay":"2026-09-02","schoolDays":1},
                {"firstDay":"2026-11-26","lastDay":"2026-11-27","schoolDays":2}],"from":"2026-08-31","to":"2026-11-27",
                "measure":"EPISODES","comparison":"AT_LEAST","threshold":4,"counted":4,"daysWithoutData":3,"partsNotCounted":["2026-10-05","2026-10-07"],"skipped":[
                {"from":"2026-10-12","to":"2026-10-16","kind":"CLOSED","name":"Herfst <vakantie>"},
                {"from":"2026-11-11","to":"2026-11-11","kind":"CLOSED"}]},
                "stopsWhen":{"measure":"EPISODES","anyOf":[
                {"firstDay":"2026-11-26","lastDay":"2026-11-27","schoolDays":2}]}}""";
    }

    private String lasting() {
        return signal(2, NOOR, "LONG", 3, "RAISED") + own() + """
                ,"stopsWhen":{"measure":"SICK_DAYS","anyOf":[]}}""";
    }

    private String withdrawn() {
        return signal(4, SAM, "LONG", 60, "WITHDRAWN") + """
                ,"withdrawnAt":"2026-10-20T08:00:00Z","withdrawnReason":"absence-changed\"""" + own() + "}";
    }

    private static String own() {
        return """
                ,"rule":{"name":"own-long","version":"2026-09-01"},"why":{"episodes":[
                {"firstDay":"2026-10-01","lastDay":"2026-10-14","schoolDays":8}],"from":"2026-10-01","to":"2026-10-14",
                "measure":"SICK_DAYS","comparison":"MORE_THAN","threshold":7,"counted":8,"daysWithoutData":0,"skipped":[]}""";
    }

    private String signal(int number, String who, String kind, int daysAgo, String status) {
        return """
                {"id":"0b6f2a52-94c5-4d0e-8a5e-0000000000b%d","youngPersonId":"%s","schoolId":"99DA00","kind":"%s",
                "holdsOn":"%s","detectedAt":"%sT07:12:00Z","status":"%s\"""".formatted(number, who, kind, today.minusDays(daysAgo), today.minusDays(daysAgo), status);
    }
}

package nl.veerkracht.gateway.canned;

import java.time.LocalDate;
import java.util.Map;
import nl.veerkracht.gateway.canned.CannedWeb.Answer;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;

/** Lists of work with Sam on each but the list of what is new, and what was kept of them. */
public final class CannedWorklists {
    /** One list that was kept, for whoever looks. */
    public static final String SAVED = "0b6f2a52-94c5-4d0e-8a5e-0000000000f1";

    private final LocalDate today;
    private volatile String saved = "";

    CannedWorklists(LocalDate today) {
        this.today = today;
    }

    static boolean isAbout(Asked asked) {
        return asked.path().startsWith("/v1/worklists") || asked.path().startsWith("/v1/saved-filters");
    }

    /** From now on there is one list that was kept. */
    public void keeps(boolean start) {
        saved = """
                {"id":"%s","name":"Maandag <b>","list":"still","step":"PLAN","start":%s}""".formatted(SAVED, start);
    }

    public void keepsNothing() {
        saved = "";
    }

    Answer answer(Asked asked) {
        if (asked.path().startsWith("/v1/saved-filters")) {
            return saved(asked);
        }
        if (asked.path().equals("/v1/worklists")) {
            return CannedServices.list(
                    count("today", 1, false) + "," + count("still", 99, true) + "," + count("new", 0, false));
        }
        return asked.path().endsWith("/new") ? CannedServices.list("") : cases(asked);
    }

    /** Whoever has this in the name; Sam has "sam" in it. */
    static Answer found(Asked asked, String people) {
        return CannedServices.list(
                asked.body().toLowerCase(java.util.Locale.ROOT).contains("sam") ? people : "");
    }

    private Answer saved(Asked asked) {
        if (asked.method().equals("GET")) {
            return CannedServices.list(saved);
        }
        if (asked.method().equals("DELETE")) {
            return asked.path().endsWith(SAVED) ? new Answer(204, Map.of(), "") : Answer.status(404);
        }
        return asked.body().contains("\"Vol\"")
                ? Answer.problem(409, "too-many-saved-filters")
                : new Answer(201, Map.of("Content-Type", "application/json"), "{}");
    }

    private Answer cases(Asked asked) {
        var items = """
                {"id":"%s","youngPersonId":"%s","schoolId":"99DA00","status":"OPEN","step":"SCHOOL_TALK",
                "openedOn":"%s","takesPartSince":"%s","ownDeadline":"%s","waitsFor":["GGD","SCHOOL"],"movedOn":"%s",
                "on":"%s"}""".formatted(
                        CannedServices.CASE,
                        CannedServices.SAM,
                        today.minusDays(9),
                        today.minusDays(9),
                        today.minusDays(1),
                        today.minusDays(4),
                        today);
        return asked.path().endsWith("/organisation") && !asked.query().contains("cursor")
                ? Answer.json("{\"items\":[" + items + "],\"next\":\"/v1/worklists/organisation?cursor=abc\"}")
                : CannedServices.list(items);
    }

    private static String count(String list, int count, boolean more) {
        return "{\"list\":\"%s\",\"count\":%d,\"more\":%s}".formatted(list, count, more);
    }
}

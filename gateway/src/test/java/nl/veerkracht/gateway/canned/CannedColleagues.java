package nl.veerkracht.gateway.canned;

import java.time.LocalDate;
import java.util.Map;
import nl.veerkracht.gateway.canned.CannedWeb.Answer;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;

/** Two colleagues: Mila is away for a week and asks the reader to stand in, Cor will be away, and Ben stands in for him. */
public final class CannedColleagues {
    public static final String MILA = "0b6f2a52-94c5-4d0e-8a5e-00000000d001";
    public static final String ASKED = "0b6f2a52-94c5-4d0e-8a5e-00000000d101";
    private static final String COR = "0b6f2a52-94c5-4d0e-8a5e-00000000d002";
    private static final String BEN = "0b6f2a52-94c5-4d0e-8a5e-00000000d003";
    private static final String AHEAD = "0b6f2a52-94c5-4d0e-8a5e-00000000d102";

    private final LocalDate today;
    private volatile boolean away;

    CannedColleagues(LocalDate today) {
        this.today = today;
    }

    static boolean isAbout(Asked asked) {
        return asked.path().startsWith("/v1/staff-leaves") || asked.path().equals("/v1/colleagues");
    }

    /** From now on Mila and Cor are away, or nobody is. */
    public void away(boolean now) {
        away = now;
    }

    Answer answer(Asked asked) {
        if (asked.path().equals("/v1/colleagues")) {
            return CannedServices.list(colleague(MILA, "Mila <b>Öztürk") + "," + colleague(COR, "Cor Bakker") + ","
                    + colleague(BEN, "Ben Smit"));
        }
        if (asked.method().equals("GET")) {
            return CannedServices.list(
                    away ? leave(ASKED, MILA, 0, "", true) + "," + leave(AHEAD, COR, 30, BEN, false) : "");
        }
        if (asked.path().equals("/v1/staff-leaves")) {
            return asked.body().contains(COR)
                    ? Answer.problem(409, "leave-overlaps")
                    : new Answer(201, Map.of("Content-Type", "application/json"), "{}");
        }
        return asked.path().contains(AHEAD)
                ? Answer.problem(409, "substituted-already")
                : new Answer(204, Map.of(), "");
    }

    private static String colleague(String id, String name) {
        return """
                {"id":"%s","name":"%s","roles":["mentor"]}""".formatted(id, name);
    }

    private String leave(String id, String account, int from, String substitute, boolean asksYou) {
        return """
                {"id":"%s","account":"%s","from":"%s","until":"%s"%s,"accepted":%s,"own":false,"asksYou":%s,
                "standingIn":false,"mayEnd":true}""".formatted(
                        id,
                        account,
                        today.plusDays(from),
                        today.plusDays(from + 4L),
                        substitute.isEmpty() ? "" : ",\"substitute\":\"" + substitute + "\"",
                        !substitute.isEmpty(),
                        asksYou);
    }
}

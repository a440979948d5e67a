package nl.veerkracht.gateway.canned;

import java.time.LocalDate;
import java.util.Map;
import nl.veerkracht.gateway.canned.CannedWeb.Answer;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;

/** What case-service tells of the meetings about Sam: one is planned, and one was held. */
public final class CannedMeetings {
    public static final String PLANNED = "0b6f2a52-94c5-4d0e-8a5e-00000000e001";
    public static final String OFF = "0b6f2a52-94c5-4d0e-8a5e-00000000e003";
    public static final String HELD = "0b6f2a52-94c5-4d0e-8a5e-00000000e002";

    private final LocalDate today;
    private volatile boolean hidden;

    CannedMeetings(LocalDate today) {
        this.today = today;
    }

    /** From now on the reader is shown no meeting, or is. */
    public void isHidden(boolean now) {
        hidden = now;
    }

    static boolean isAbout(Asked asked) {
        return asked.path().contains("/meetings");
    }

    Answer answer(Asked asked) {
        if (hidden) {
            return Answer.problem(404, "unknown-resource");
        }
        if (asked.method().equals("POST")) {
            return posted(asked);
        }
        if (asked.path().endsWith("/meetings")) {
            return CannedServices.list(item(PLANNED, today.plusDays(7), "") + ","
                    + item(OFF, today.plusDays(9), ",\"calledOff\":true") + ","
                    + item(HELD, today.minusDays(3), ",\"heldOn\":\"" + today.minusDays(3) + "\""));
        }
        if (asked.path().endsWith("/agenda")) {
            return Answer.json(agenda(CannedFamily.isAsking(asked)));
        }
        if (asked.path().endsWith(OFF)) {
            return Answer.json(planned(false).replace(PLANNED, OFF).replace("\"agreements\"", """
                    "change":{"calledOff":true,"reason":"De arts is <b>ziek</b>.",
                    "by":{"kind":"SCHOOL","identifier":"99DA00"},"at":"%sT10:00:00Z"},"agreements\"""".formatted(today)));
        }
        return asked.path().endsWith(PLANNED)
                ? Answer.json(planned(!CannedFamily.isAsking(asked)))
                : asked.path().endsWith(HELD) ? Answer.json(held()) : Answer.problem(404, "unknown-resource");
    }

    private Answer posted(Asked asked) {
        if (asked.body().contains("Nobody")) {
            return Answer.problem(422, "owner-does-not-take-part");
        }
        if (asked.body().contains("Meanwhile")) {
            return Answer.problem(409, "already-recorded");
        }
        return asked.path().endsWith("/meetings") ? Answer.json(planned(true)) : new Answer(204, Map.of(), "");
    }

    private static String item(String id, LocalDate day, String more) {
        return """
                {"id":"%s","day":"%s","time":"14:30","place":"Op school","plannedBy":{"kind":"SCHOOL","identifier":"99DA00"}%s}""".formatted(id, day, more);
    }

    private String planned(boolean mayRecord) {
        return """
                {"id":"%s","day":"%s","time":"14:30","place":"Op school <kamer 3>",
                "invited":[{"kind":"SCHOOL","identifier":"99DA00","role":"school"},
                {"kind":"GGD","identifier":"00000009900000001000","role":"youth-physician"},
                {"kind":"FAMILY","identifier":"PUPIL","role":"pupil"},{"kind":"FAMILY","identifier":"PARENT","role":"parent"}],
                "plannedBy":{"kind":"SCHOOL","identifier":"99DA00"},"agreements":[],"answers":[],
                "mayRecord":%s,"mayChange":%s,"mayAnswer":false}""".formatted(PLANNED, today.plusDays(7), mayRecord, mayRecord);
    }

    private String held() {
        return """
                {"id":"%s","day":"%s","place":"Op school",
                "invited":[{"kind":"SCHOOL","identifier":"99DA00","role":"school"},
                {"kind":"FAMILY","identifier":"PUPIL","role":"pupil"},{"kind":"FAMILY","identifier":"PARENT","role":"parent"}],
                "plannedBy":{"kind":"SCHOOL","identifier":"99DA00"},
                "minutes":{"heldOn":"%s","present":[{"kind":"SCHOOL","identifier":"99DA00","role":"school"},
                {"kind":"FAMILY","identifier":"PUPIL","role":"pupil"}],"notHeard":"Moeder moest werken.",
                "recordedBy":{"kind":"SCHOOL","identifier":"99DA00"},"recordedAt":"%sT10:00:00Z"},
                "agreements":[{"id":"0b6f2a52-94c5-4d0e-8a5e-00000000ac01","what":"Een rustige plek zoeken",
                "owner":{"kind":"SCHOOL","identifier":"99DA00","role":"mentor"},"dueOn":"%s","status":"OPEN"},
                {"id":"0b6f2a52-94c5-4d0e-8a5e-00000000ac02","what":"Om acht uur opstaan",
                "owner":{"kind":"FAMILY","identifier":"PUPIL","role":"pupil"},"dueOn":"%s","status":"OPEN"}],
                "answers":[{"kind":"SCHOOL","identifier":"99DA00","state":"CONFIRMED","at":"%sT10:00:00Z","own":true},
                {"kind":"FAMILY","identifier":"PUPIL","state":"OPEN","own":false},
                {"kind":"FAMILY","identifier":"PARENT","state":"NOT_AGREED","objection":"Ik was er niet bij",
                "at":"%sT11:00:00Z","own":false}],"mayRecord":false,"mayAnswer":true}""".formatted(
                        HELD,
                        today.minusDays(3),
                        today.minusDays(3),
                        today.minusDays(3),
                        today.plusDays(10),
                        today.plusDays(5),
                        today.minusDays(3),
                        today.minusDays(2));
    }

    private String agenda(boolean ofFamily) {
        return """
                {"since":"%s","more":true,"entries":[{"id":"0b6f2a52-94c5-4d0e-8a5e-0000000000e8","kind":"MEETING_HELD",
                "class":"PLAN","organisation":{"kind":"SCHOOL","identifier":"99DA00"},"happenedAt":"%s",
                "heardAt":"%sT07:41:10Z","sentence":"Er is een overleg geweest.","presenceOnly":false}],
                "tasks":[%s],"agreements":[{"id":"0b6f2a52-94c5-4d0e-8a5e-00000000ac01","what":"Een rustige plek zoeken",
                "owner":{"kind":"SCHOOL","identifier":"99DA00","role":"mentor"},"dueOn":"%s","status":"DONE"}]}""".formatted(today.minusDays(3), today.minusDays(3), today.minusDays(3), ofFamily ? "" : task(), today);
    }

    private String task() {
        return """
                {"id":"0b6f2a52-94c5-4d0e-8a5e-0000000000a1","caseId":"%s","youngPersonId":"%s","schoolId":"99DA00",
                "kind":"SCHOOL_TALK_INVITE","owner":{"kind":"SCHOOL","identifier":"99DA00","role":"mentor"},
                "dueOn":"%s","status":"OPEN"}""".formatted(CannedServices.CASE, CannedServices.SAM, today.plusDays(3));
    }
}

package nl.veerkracht.gateway.canned;

import static nl.veerkracht.gateway.canned.CannedServices.list;

import java.time.LocalDate;
import java.util.Map;
import nl.veerkracht.gateway.canned.CannedWeb.Answer;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;

/** What case-service tells about the steps of the case of Sam, which came as far as the referral. */
public final class CannedSteps {
    /** The task of who is asked to take the case over. */
    public static final String TAKE_OVER = "0b6f2a52-94c5-4d0e-8a5e-0000000000ff";

    private final LocalDate today;
    private volatile boolean directed;
    private volatile boolean primary;

    CannedSteps(LocalDate today) {
        this.today = today;
    }

    /** From now on whoever asks directs the case, or nobody does. */
    public void directed(boolean own) {
        directed = own;
    }

    /** From now on a talk or a meeting is with the parents, or with the young person too. */
    public void primary(boolean now) {
        primary = now;
    }

    static boolean isAbout(Asked asked) {
        return asked.path()
                        .matches("/v1/cases/[^/]+/(steps|school-talks|to-be-heard|director|hand-overs|hand-over-note)")
                || asked.path().equals("/v1/organisations");
    }

    String director() {
        return directed ? """
                ,"caseDirector":{"organisationKind":"SCHOOL","organisationIdentifier":"99DA00","role":"mentor","own":true}
                """ : "";
    }

    /** Closing comes too late; the talk of the other school is only there. */
    Answer answer(Asked asked, boolean officer) {
        if (asked.method().equals("POST")) {
            return asked.body().contains("CLOSED") ? Answer.status(409) : new Answer(204, Map.of(), "");
        }
        if (asked.path().equals("/v1/organisations")) {
            return list("""
                    {"kind":"GGD","identifier":"00000001","name":"GGD Voorbeeldstad","from":"2020-01-01"}""");
        }
        if (asked.path().endsWith("/to-be-heard")) {
            return list(primary ? "\"PARENT\"" : "\"PUPIL\",\"PARENT\"");
        }
        if (asked.path().endsWith("/hand-over-note")) {
            return CannedFamily.isAsking(asked) ? Answer.status(404) : Answer.json(note(asked));
        }
        return asked.path().endsWith("/school-talks") ? list(talks()) : Answer.json(steps(officer));
    }

    /** The mentor is asked; the officer sees no plan and no question. */
    private String note(Asked asked) {
        var mentor = CannedServices.claims(asked).contains("\"mentor\"");
        return """
                {%s"openedOn":"%s","step":"SCHOOL_TALK","stepSince":"%s",
                "director":{"kind":"SCHOOL","identifier":"99DA00","role":"support-coordinator"},
                "participants":[{"kind":"MUNICIPALITY","identifier":"9901","role":"attendance-officer","from":"%s"}],
                "tasks":[{"kind":"SCHOOL_TALK_INVITE","owner":{"kind":"SCHOOL","identifier":"99DA00","role":"mentor"},
                "dueOn":"%s"}],"clocks":[{"kind":"PLAN_REVIEW","on":"%s"},{"kind":"SOMETHING_NEW","on":"%s"}]%s}""".formatted(
                        mentor ? "\"said\":{\"text\":\"Ik mis <b>gym</b>.\",\"at\":\"2026-11-29T09:00:00Z\"}," : "",
                        today.minusDays(20),
                        today.minusDays(9),
                        today.minusDays(9),
                        today.plusDays(3),
                        today.plusDays(14),
                        today.plusDays(15),
                        mentor ? question() : "");
    }

    private String question() {
        return """
                ,"talk":{"heldOn":"%s","agreements":"Om tien uur beginnen."},
                "actions":[{"what":"Een maatje","owner":{"kind":"FAMILY","identifier":"PUPIL","role":"pupil"},"dueOn":"%s"}],
                "handOver":{"taskId":"%s","asked":{"kind":"SCHOOL","identifier":"99DA00","role":"mentor"},
                "answerBy":"%s","note":"Let op & bel eerst."}""".formatted(today.minusDays(3), today.plusDays(4), TAKE_OVER, today.plusDays(5));
    }

    private String talks() {
        return """
                {"id":"0b6f2a52-94c5-4d0e-8a5e-0000000000f1","schoolId":"99DA00","heldOn":"%s","recordedAt":"%sT09:00:00Z",
                "presenceOnly":false,"invited":["PUPIL","PARENT"],"present":["PUPIL","PARENT","MENTOR"],
                "overviewShown":true,"agreements":"Op maandag begint Sam om tien uur.","reviewOn":"%s"},
                {"id":"0b6f2a52-94c5-4d0e-8a5e-0000000000f2","schoolId":"99DB00","heldOn":"%s","recordedAt":"%sT09:00:00Z",
                "presenceOnly":true}""".formatted(
                today.minusDays(3), today.minusDays(3), today.plusDays(14), today.minusDays(9), today.minusDays(9));
    }

    private String steps(boolean officer) {
        return """
                {"step":"SCHOOL_TALK","taken":[{"id":"0b6f2a52-94c5-4d0e-8a5e-0000000000f3","to":"SCHOOL_TALK",
                "organisation":{"kind":"SCHOOL","identifier":"99DA00"},"bySignal":false,"happenedOn":"%s",
                "recordedAt":"%sT09:00:00Z","presenceOnly":%s%s}],"open":[%s]}""".formatted(
                        today.minusDays(20),
                        today.minusDays(20),
                        officer,
                        officer ? "" : ",\"record\":{\"reason\":\"De afspraken hielpen niet.\"}",
                        open(!officer));
    }

    private static String open(boolean own) {
        return """
                {"to":"KNOWN_NO_ACTION","taker":"TWO_AT_SCHOOL","own":%1$s,
                "fields":[{"name":"reason","kind":"TEXT","required":true}]},
                {"to":"REFERRAL","taker":"SUPPORT_COORDINATOR","own":%1$s,"fields":[
                {"name":"question","kind":"TEXT","required":true},{"name":"schoolDid","kind":"TEXT","required":true},
                {"name":"familyInformedOn","kind":"DAY_PAST","required":true},
                {"name":"languageNeeds","kind":"TEXT","required":false},
                {"name":"healthService","kind":"ORGANISATION","required":true}]},
                {"to":"PLAN","taker":"CASE_DIRECTOR","own":%1$s,"missing":"talk-first","fields":[]},
                {"to":"CLOSED","taker":"CASE_DIRECTOR","own":%1$s,"fields":[
                {"name":"outcome","kind":"OUTCOME","required":true},{"name":"reason","kind":"TEXT","required":false}]}
                """.formatted(own);
    }
}

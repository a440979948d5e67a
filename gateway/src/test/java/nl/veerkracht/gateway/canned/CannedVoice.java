package nl.veerkracht.gateway.canned;

import static nl.veerkracht.gateway.canned.CannedServices.claims;
import static nl.veerkracht.gateway.canned.CannedServices.list;

import java.time.LocalDate;
import java.util.Map;
import nl.veerkracht.gateway.canned.CannedWeb.Answer;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;

/** What the family of Sam said in their own words, and whom they asked to talk. */
public final class CannedVoice {
    /** What the pupil typed: as plain text, whatever it looks like. */
    public static final String WORDS = "Ik wil <b>gym</b> & 'tekenen'.";

    public static final String SCHOOL = "0b6f2a52-94c5-4d0e-8a5e-0000000009d1";
    public static final String PHYSICIAN = "0b6f2a52-94c5-4d0e-8a5e-0000000009d2";
    private static final String VOICE = "0b6f2a52-94c5-4d0e-8a5e-0000000008%02d";

    private final LocalDate today;

    CannedVoice(LocalDate today) {
        this.today = today;
    }

    /** The words with this number: 1 is for all, 2 for the physician, 3 was taken back, 9 cannot be changed any more. */
    public static String voice(int number) {
        return VOICE.formatted(number);
    }

    static boolean isAbout(Asked asked) {
        return asked.path().contains("/voices") || asked.path().contains("/talk-requests");
    }

    Answer answer(Asked asked) {
        if (asked.path().contains(CannedServices.HIDDEN) || claims(asked).contains("\"9902\"")) {
            return Answer.status(404);
        }
        var ask = asked.method().equals("GET");
        if (asked.path().endsWith("/talk-requests")) {
            return ask ? list(CannedFamily.isAsking(asked) ? talks() : "") : talk(asked);
        }
        if (asked.path().contains(voice(9))) {
            return Answer.problem(409, "taken-back");
        }
        return ask ? list(CannedFamily.isAsking(asked) ? own() : shared()) : said(asked);
    }

    private String own() {
        return voice(1, "PUPIL", WORDS, "\"ALL\"", "") + "," + voice(2, "PUPIL", "Over thuis.", "\"GGD\"", "") + ","
                + voice(3, "PUPIL", "Toch maar niet.", "", ",\"takenBackAt\":\"" + today + "T09:00:00Z\"") + ","
                + voice(4, "PUPIL", "Van vroeger.", "\"SCHOOL\",\"GGD\"", "");
    }

    private String shared() {
        return voice(1, "PUPIL", WORDS, "\"ALL\"", "") + ","
                + voice(5, "PARENT", "Wij maken ons zorgen.", "\"SCHOOL\",\"MUNICIPALITY\"", "") + ","
                + voice(6, "PUPIL", "Nog iets.", "\"ALL\"", "") + ","
                + voice(7, "PUPIL", "Het eerste.", "\"ALL\"", "");
    }

    private String voice(int number, String relation, String text, String audience, String more) {
        return """
                {"id":"%s","relativeId":"%s","relation":"%s","text":"%s","audience":[%s],"saidAt":"%sT08:00:00Z"%s}""".formatted(
                        voice(number),
                        relation.equals("PUPIL") ? CannedFamily.PUPIL : CannedFamily.MOTHER,
                        relation,
                        text,
                        audience,
                        today.minusDays(number),
                        more);
    }

    private Answer said(Asked asked) {
        var status = asked.path().endsWith("/voices") ? 201 : 200;
        return new Answer(status, Map.of("Content-Type", "application/json"), voice(1, "PUPIL", "Zo.", "\"ALL\"", ""));
    }

    private String talks() {
        return talk(1, "SCHOOL", "99DA00", "mentor", "OPEN", "") + ","
                + talk(2, "GGD", "00000009900000001000", "youth-physician", "DONE", ",\"outcome\":\"NOT_REACHED\"");
    }

    private String talk(int number, String kind, String identifier, String role, String status, String more) {
        return """
                {"id":"0b6f2a52-94c5-4d0e-8a5e-0000000007%02d","organisationKind":"%s","organisationIdentifier":"%s",
                "role":"%s","askedAt":"%sT08:00:00Z","dueOn":"2026-12-07","status":"%s"%s}""".formatted(number, kind, identifier, role, today, status, more);
    }

    private Answer talk(Asked asked) {
        if (asked.body().contains("WAITING")) {
            return Answer.problem(409, "already-asked-to-talk");
        }
        if (asked.body().contains("OFTEN")) {
            return Answer.problem(429, "too-many-talk-requests");
        }
        if (asked.body().contains("GONE")) {
            return Answer.problem(422, "nobody-to-talk-to");
        }
        return new Answer(
                201, Map.of("Content-Type", "application/json"), talk(1, "SCHOOL", "99DA00", "mentor", "OPEN", ""));
    }
}

package nl.veerkracht.gateway.canned;

import static nl.veerkracht.gateway.canned.CannedServices.list;

import java.time.LocalDate;
import java.util.Map;
import nl.veerkracht.gateway.canned.CannedWeb.Answer;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;

/** What case-service tells about who takes part in the case of Sam: the school, a physician, a care professional who left. */
public final class CannedParticipants {
    public static final String SCHOOL = "0b6f2a52-94c5-4d0e-8a5e-0000000000d1";
    public static final String OFFICER = "0b6f2a52-94c5-4d0e-8a5e-0000000000d2";
    public static final String PHYSICIAN = "0b6f2a52-94c5-4d0e-8a5e-0000000000d3";
    public static final String LEFT = "0b6f2a52-94c5-4d0e-8a5e-0000000000d4";
    public static final String CONSORTIUM = "0b6f2a52-94c5-4d0e-8a5e-0000000000d5";

    private final LocalDate today;

    CannedParticipants(LocalDate today) {
        this.today = today;
    }

    static boolean isAbout(Asked asked) {
        return asked.path().contains("/participations");
    }

    /** To the officer it is told that the officer takes part too; ending the consortium's comes too late. */
    Answer answer(Asked asked, boolean officer) {
        if (asked.method().equals("POST")) {
            return asked.path().contains(CONSORTIUM) ? Answer.status(409) : new Answer(204, Map.of(), "");
        }
        if (CannedFamily.isAsking(asked)) {
            return list(CannedFamily.helpers());
        }
        return list(school() + "," + (officer ? officer() + "," : "") + others());
    }

    private String school() {
        return """
                {"id":"%s","organisationKind":"SCHOOL","organisationIdentifier":"99DA00","role":"school",
                "status":"ACTIVE","from":"%s","byLaw":true}""".formatted(SCHOOL, today.minusDays(30));
    }

    private String officer() {
        return asked(OFFICER, "MUNICIPALITY", "9901", "Gemeente Voorbeeldstad", "attendance-officer", "ACTIVE", "");
    }

    private String others() {
        return asked(PHYSICIAN, "GGD", "00000009900000001000", "GGD Voorbeeldstad", "youth-physician", "ACTIVE", "")
                + ","
                + asked(
                        LEFT,
                        "YOUTH_CARE",
                        "00000009900000002000",
                        "Jeugdhulp Voorbeeld",
                        "youth-care-professional",
                        "ENDED",
                        """
                ,"until":"%s","ending":{"because":"LEFT","identifier":"00000009900000002000","reason":"De hulp is klaar."}
                """.formatted(today.minusDays(1)))
                + ","
                + asked(
                        CONSORTIUM,
                        "CONSORTIUM",
                        "00000009900000004000",
                        "Samenwerkingsverband Voorbeeldstad",
                        "consortium-adviser",
                        "INVITED",
                        "");
    }

    private String asked(
            String id, String kind, String identifier, String name, String role, String status, String ending) {
        var from = status.equals("INVITED") ? "" : ",\"from\":\"" + today.minusDays(10) + "\"";
        return """
                {"id":"%s","organisationKind":"%s","organisationIdentifier":"%s","organisationName":"%s","role":"%s",
                "status":"%s","byLaw":false%s,"asked":{"schoolId":"99DA00","on":"%s","reason":"Wilt u meedenken?"}%s}""".formatted(id, kind, identifier, name, role, status, from, today.minusDays(12), ending);
    }
}

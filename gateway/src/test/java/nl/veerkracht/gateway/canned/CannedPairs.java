package nl.veerkracht.gateway.canned;

import static nl.veerkracht.gateway.canned.CannedServices.HIDDEN;
import static nl.veerkracht.gateway.canned.CannedServices.JULIA;
import static nl.veerkracht.gateway.canned.CannedServices.NOOR;
import static nl.veerkracht.gateway.canned.CannedServices.SAM;
import static nl.veerkracht.gateway.canned.CannedServices.list;

import java.util.Map;
import nl.veerkracht.gateway.canned.CannedWeb.Answer;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;

/** What school-service tells of who may be one: Sam and Noor are by their number, Sam and Julia look alike, Sam and Lisa are not. */
final class CannedPairs {
    private CannedPairs() {}

    static boolean isAbout(Asked asked) {
        return asked.path().equals("/v1/identity-pairs");
    }

    static Answer answer(Asked asked) {
        if (asked.method().equals("POST")) {
            return new Answer(204, Map.of(), "");
        }
        if (asked.query().contains("SAME")) {
            return list(pair(NOOR, "Noor", "NATIONAL_NUMBER"));
        }
        return asked.query().contains("DIFFERENT")
                ? list(pair(HIDDEN, "Lisa", "PERSON"))
                : list(pair(JULIA, "Ju<lia", ""));
    }

    private static String pair(String other, String name, String ground) {
        return """
                {"first":%s,"second":%s,"status":"","ground":%s,"reason":null,"decidedAt":%s}""".formatted(
                        person(SAM, "Sam"),
                        person(other, name),
                        ground.isEmpty() ? "null" : '"' + ground + '"',
                        ground.isEmpty() ? "null" : "\"2026-11-23T08:00:00Z\"");
    }

    private static String person(String id, String name) {
        return """
                {"id":"%s","givenName":"%s","familyName":"Vries","schoolId":"99DB00","schoolName":"Het Baken"}""".formatted(id, name);
    }
}

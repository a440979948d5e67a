package nl.veerkracht.gateway.canned;

import java.time.LocalDate;
import nl.veerkracht.gateway.canned.CannedWeb.Answer;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;

/** A school whose year ends soon, with one holiday, one code that it explained, and two that wait. */
public final class CannedOwnSchool {
    private final LocalDate today;
    private volatile String version = "1";

    CannedOwnSchool(LocalDate today) {
        this.today = today;
    }

    static boolean isAbout(Asked asked) {
        return asked.path().startsWith("/v1/schools/99DA00/");
    }

    /** Somebody else has changed the calendar. */
    public void version(String version) {
        this.version = version;
    }

    Answer answer(Asked asked) {
        var path = asked.path().substring("/v1/schools/99DA00/".length());
        return switch (path) {
            case "calendar" -> calendar(asked);
            case "calendar/readings" ->
                asked.body().contains("VCALENDAR") ? Answer.json(reading()) : Answer.status(400);
            case "calendar/days" ->
                CannedServices.list(day(today, "SCHOOL_DAY") + "," + day(today.plusDays(1), "CLOSED"));
            case "unmapped-reasons" -> CannedServices.list(code("<b>X</b>") + "," + code("Y"));
            case "reason-mappings" -> Answer.json("""
                    {"mappings":[{"code":"Z","category":"SICK"},{"code":"N","category":"SOMETHING_NEW"}]}""");
            default -> Answer.status(404);
        };
    }

    private Answer calendar(Asked asked) {
        var seen = String.valueOf(asked.header("If-Match"));
        return asked.method().equals("PUT") && !seen.equals(tag())
                ? Answer.problem(409, "school-changed-meanwhile")
                : Answer.json(calendar("Herfstvakantie")).with("ETag", tag());
    }

    private String reading() {
        return """
                {"calendar":%s,"skipped":[{"name":"Rapport <b>","from":null,"why":"NOT_WHOLE_DAYS"},
                {"name":null,"from":"%s","why":"SOMETHING_NEW"}]}""".formatted(calendar("Kerstvakantie"), today);
    }

    private String calendar(String holiday) {
        return """
                {"schoolYears":[{"firstDay":"%s","lastDay":"%s"}],"closedDays":[{"from":"%s","to":"%s","name":"%s"}]}""".formatted(today.minusDays(90), today.plusDays(30), today.plusDays(1), today.plusDays(3), holiday);
    }

    private String code(String code) {
        return """
                {"code":"%s","absences":3,"pupils":2,"from":"%s","until":"%s"}""".formatted(code, today.minusDays(4), today);
    }

    private static String day(LocalDate day, String kind) {
        return """
                {"date":"%s","kind":"%s","name":null}""".formatted(day, kind);
    }

    private String tag() {
        return '"' + version + '"';
    }
}

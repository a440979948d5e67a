package nl.veerkracht.gateway.canned;

import java.time.LocalDate;
import java.util.Map;
import nl.veerkracht.gateway.canned.CannedWeb.Answer;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;

/** A school whose year ends soon, with one holiday, one code that it explained, and two that wait. */
public final class CannedOwnSchool {
    /** A file with three bad lines. */
    public static final String IMPORT = "0b6f2a52-94c5-4d0e-8a5e-00000000f101";

    public static final String QUESTION = "0b6f2a52-94c5-4d0e-8a5e-00000000f201";

    private static final String SCHOOL = "/v1/schools/99DA00";

    private final LocalDate today;
    private volatile String version = "1";

    CannedOwnSchool(LocalDate today) {
        this.today = today;
    }

    static boolean isAbout(Asked asked) {
        return asked.path().startsWith(SCHOOL + "/")
                || asked.path().equals(SCHOOL) && asked.method().equals("GET");
    }

    /** Somebody else has changed the calendar. */
    public void version(String version) {
        this.version = version;
    }

    Answer answer(Asked asked) {
        var path = asked.path().substring(SCHOOL.length());
        return switch (path) {
            case "" -> Answer.json("{\"sector\":\"VO\"}");
            case "/signal-rules/VO" -> rules(asked);
            case "/signal-rules/VO/trials" -> Answer.json(trial());
            case "/calendar" -> calendar(asked);
            case "/calendar/readings" ->
                asked.body().contains("VCALENDAR") ? Answer.json(reading()) : Answer.status(400);
            case "/calendar/days" ->
                CannedServices.list(day(today, "SCHOOL_DAY") + "," + day(today.plusDays(1), "CLOSED"));
            case "/feed" -> feed(asked);
            case "/roster-questions" ->
                CannedServices.list("{\"id\":\"" + QUESTION + "\",\"youngPersonId\":\"" + CannedServices.SAM
                        + "\",\"pupilKey\":\"P1\",\"askedAt\":\"2026-11-23T08:00:00Z\"}");
            case "/roster-questions/" + QUESTION + "/answers" ->
                asked.body().contains("2020-01-01")
                        ? Answer.status(400)
                        : asked.body().contains("2026-11-01") ? Answer.status(409) : new Answer(204, Map.of(), "");
            case "/unmapped-reasons" -> CannedServices.list(code("<b>X</b>") + "," + code("Y"));
            case "/reason-mappings" -> Answer.json("""
                    {"mappings":[{"code":"Z","category":"SICK"},{"code":"N","category":"SOMETHING_NEW"}]}""");
            case "/imports" ->
                asked.method().equals("POST")
                        ? Answer.json(imported("RUNNING", "ROSTER", 0, ""))
                        : CannedServices.list(imported(
                                        "DONE",
                                        "ABSENCE",
                                        3,
                                        ",\"unknownPupils\":2,\"unmappedCodes\":1,\"endedAt\":\"2026-11-23T08:00:00Z\"")
                                + ","
                                + imported("REFUSED", "ROSTER", 0, ",\"problem\":\"The file <b> is empty.\"") + ","
                                + imported("NEW_STATE", "ONE_ROSTER", 0, ""));
            case "/imports/" + IMPORT + "/errors" ->
                new Answer(200, Map.of("Content-Type", "text/csv;charset=utf-8"), "file;line;column;value;problem\r\n");
            default -> path.startsWith("/signal-rules/VO/") ? new Answer(204, Map.of(), "") : Answer.status(404);
        };
    }

    private static String imported(String state, String kind, int bad, String more) {
        return """
                {"id":"%s","kind":"%s","state":"%s","trial":false,"lines":100,"good":%d,"bad":%d,
                "receivedAt":"2026-11-23T08:00:00Z"%s}""".formatted(IMPORT, kind, state, 100 - bad, bad, more);
    }

    private Answer calendar(Asked asked) {
        return versioned(asked, calendar("Herfstvakantie"));
    }

    /** Silent since yesterday. */
    private Answer feed(Asked asked) {
        return versioned(asked, """
                {"schoolId":"99DA00","state":"SILENT","expectedBy":"09:30","since":"%s","heardOn":"%s","heardAt":"%sT07:10:00Z",
                "from":"%s","daysWithoutData":["%s"]}""".formatted(
                today.minusDays(90), today.minusDays(2), today.minusDays(2), today.minusDays(80), today.minusDays(1)));
    }

    /** The usual rules, and one that is to come. */
    private Answer rules(Asked asked) {
        return versioned(asked, """
                {"versions":[{"rules":[%s,
                {"kind":"LONG","criteria":[{"measure":"SICK_DAYS","comparison":"AT_LEAST","number":7}],
                "window":{"span":"EPISODE","weeks":0},"rearm":"ONCE_PER_EPISODE"}],"partOfDayCounts":true,"automaticReferral":false},
                {"from":"%s","rules":[%s],"partOfDayCounts":false,"automaticReferral":true}],"available":[%s,
                {"kind":"EXTENSIVE","criteria":[{"measure":"SICK_DAYS","comparison":"MORE_THAN","number":9}],
                "window":{"span":"SCHOOL_YEAR","weeks":0},"rearm":"ONCE_PER_YEAR"}]}""".formatted(frequent(4), today.plusDays(20), frequent(3), frequent(4)));
    }

    /** Of the version that stands; who saw another changes nothing. */
    private Answer versioned(Asked asked, String json) {
        var seen = String.valueOf(asked.header("If-Match"));
        return asked.method().equals("PUT") && !seen.equals(tag())
                ? Answer.problem(409, "school-changed-meanwhile")
                : Answer.json(json).with("ETag", tag());
    }

    private static String frequent(int times) {
        return """
                {"kind":"FREQUENT","criteria":[{"measure":"EPISODES","comparison":"AT_LEAST","number":%d}],
                "window":{"span":"SCHOOL_WEEKS","weeks":12},"rearm":"RESET"}""".formatted(times);
    }

    private String trial() {
        return """
                {"from":"%s","until":"%s","pupils":5,"kinds":[{"kind":"FREQUENT","now":9,"then":13,"gone":1,"added":5}]}""".formatted(today.minusYears(1), today);
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

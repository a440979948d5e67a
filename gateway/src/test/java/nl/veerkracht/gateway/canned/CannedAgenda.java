package nl.veerkracht.gateway.canned;

import java.time.LocalDate;
import java.util.Map;
import nl.veerkracht.gateway.canned.CannedWeb.Answer;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;

/** A meeting about Sam, a consult about somebody whose name cannot be told, and an address that can be made. */
public final class CannedAgenda {
    /** A secret, as it were. */
    public static final String ADDRESS = "/v1/calendar-feeds/unmistakable-secret.ics";

    private final LocalDate today;
    private volatile boolean made;

    CannedAgenda(LocalDate today) {
        this.today = today;
    }

    static boolean isAbout(Asked asked) {
        return asked.path().equals("/v1/agenda") || asked.path().startsWith("/v1/calendar-feeds");
    }

    public void forget() {
        made = false;
    }

    Answer answer(Asked asked) {
        if (asked.path().equals("/v1/agenda")) {
            return CannedServices.list(meeting() + "," + consult());
        }
        if (asked.path().equals(ADDRESS)) {
            return new Answer(200, Map.of("Content-Type", "text/calendar;charset=utf-8"), "BEGIN:VCALENDAR");
        }
        return switch (asked.method()) {
            case "POST" -> make();
            case "DELETE" -> end();
            default -> Answer.json(made ? feed() : "{\"exists\":false}");
        };
    }

    private Answer make() {
        made = true;
        return new Answer(
                201,
                Map.of("Content-Type", "application/json"),
                "{\"address\":\"%s\",\"until\":\"%s\"}".formatted(ADDRESS, today.plusDays(30)));
    }

    private Answer end() {
        made = false;
        return new Answer(204, Map.of(), "");
    }

    private String feed() {
        return "{\"exists\":true,\"until\":\"%s\"}".formatted(today.plusDays(30));
    }

    private String meeting() {
        return """
                {"youngPersonId":"%s","caseId":"%s","kind":"MEETING","meetingId":"%s","day":"%s","time":"10:30",
                "place":"Lokaal <b>3</b>","cancelled":true}""".formatted(CannedServices.SAM, CannedServices.CASE, CannedServices.CASE, today.plusDays(2));
    }

    private String consult() {
        return """
                {"youngPersonId":"%s","caseId":"%s","kind":"CONSULT","day":"%s","cancelled":false}""".formatted(CannedServices.HIDDEN, CannedServices.CASE, today.plusDays(5));
    }
}

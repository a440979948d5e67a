package nl.veerkracht.gateway.canned;

import static nl.veerkracht.gateway.canned.CannedServices.claims;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.veerkracht.gateway.canned.CannedWeb.Answer;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;

/** The drafts that case-service keeps, as they were sent; a round that is not the present one comes too late. */
public final class CannedDrafts {
    private final Map<String, String> fields = new ConcurrentHashMap<>();
    private volatile int round;

    static boolean isAbout(Asked asked) {
        return asked.path().startsWith("/v1/drafts/");
    }

    /** Nobody is writing anything. */
    public void forget() {
        fields.clear();
        round = 0;
    }

    /** What is kept of this form about Sam. */
    public String of(String form) {
        return fields.getOrDefault("/v1/drafts/" + CannedServices.SAM + "/" + form, "");
    }

    /** Something was kept on another device. */
    public void has(String form, String json) {
        fields.put("/v1/drafts/" + CannedServices.SAM + "/" + form, json);
    }

    Answer answer(Asked asked) {
        if (asked.path().contains(CannedServices.HIDDEN) || claims(asked).contains("\"9902\"")) {
            return Answer.status(404);
        }
        return switch (asked.method()) {
            case "PUT" -> keep(asked);
            case "DELETE" -> {
                fields.remove(asked.path());
                round++;
                yield new Answer(204, Map.of(), "");
            }
            default -> draft(asked.path());
        };
    }

    private Answer keep(Asked asked) {
        if (!("\"" + round + "\"").equals(asked.header("If-Match"))) {
            return Answer.problem(409, "draft-sent-meanwhile");
        }
        fields.put(asked.path(), asked.body());
        return draft(asked.path());
    }

    private Answer draft(String path) {
        var kept = fields.get(path);
        return Answer.json(
                kept == null
                        ? "{\"round\":%d,\"fields\":{}}".formatted(round)
                        : "{\"round\":%d,\"changedAt\":\"2026-11-30T09:04:00Z\",\"fields\":%s}".formatted(round, kept));
    }
}

package nl.veerkracht.dev.part;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import nl.veerkracht.dev.process.Waiting;

/** Has Connect carry one service's outbox to Kafka; Connect remembers it, so saying it again changes nothing. */
public final class OutboxConnector {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ATTEMPTS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String connectUrl;
    private final int databasePort;

    public OutboxConnector(String connectUrl, int databasePort) {
        this.connectUrl = connectUrl;
        this.databasePort = databasePort;
    }

    /** {@code service} is the name of its database, role and slot prefix. Returns when the connector runs. */
    public void ensure(String service, String password) throws IOException {
        var url = connectUrl + "/connectors/" + service + "-outbox";
        var wanted = config(service, password);
        if (!known(url, wanted)) {
            put(url, service, wanted);
        }
        if (!Waiting.until(() -> runs(url), PATIENCE, () -> false)) {
            throw new IOException("the outbox of " + service + " is not carried: " + status(url));
        }
    }

    /** Saying the same again would restart the connector for nothing. */
    private static boolean known(String url, String wanted) throws IOException {
        var answer = Http.send("GET", url + "/config", Map.of(), "");
        if (!answer.good()) {
            return false;
        }
        var stored = (ObjectNode) JSON.readTree(answer.body());
        stored.remove("name");
        return stored.equals(JSON.readTree(wanted));
    }

    private static void put(String url, String service, String config) throws IOException {
        var answer = new Http.Answer(0, "");
        for (var attempt = 0; attempt < ATTEMPTS && !answer.good(); attempt++) { // 409 while Connect's workers regroup
            answer = Http.send("PUT", url + "/config", Map.of("Content-Type", "application/json"), config);
        }
        if (!answer.good()) {
            throw new IOException("Connect refused the outbox of " + service + ": " + answer.body());
        }
    }

    private String config(String service, String password) throws IOException {
        try (var template = OutboxConnector.class.getResourceAsStream("/outbox-connector.json")) {
            if (template == null) {
                throw new IOException("outbox-connector.json is missing from the jar");
            }
            return new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${service}", service)
                    .replace("${host}", "127.0.0.1")
                    .replace("${port}", Integer.toString(databasePort))
                    .replace("${password}", password);
        }
    }

    private static boolean runs(String url) {
        var status = status(url);
        return status.split("\"RUNNING\"", -1).length == 3; // the connector and its one task
    }

    private static String status(String url) {
        try {
            return Http.send("GET", url + "/status", Map.of(), "").body();
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}

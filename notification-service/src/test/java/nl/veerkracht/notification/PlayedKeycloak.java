package nl.veerkracht.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Plays the two answers of Keycloak that mailing needs: a token, and who has a role. Every school named in
 * {@link #SCHOOLS} has two mentors (M1 reads Dutch, M2 English) and a coordinator of absence and of support; some
 * municipalities have an officer. Accounts
 * that can be changed are {@link PlayedAccounts}.
 */
final class PlayedKeycloak {
    static final List<String> SCHOOLS = Stream.iterate('A', letter -> (char) (letter + 1))
            .limit(19)
            .map(letter -> "99T" + letter + "00")
            .toList();

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DOWN = "veerkracht.played-keycloak.down";

    private final HttpServer server;

    private PlayedKeycloak(HttpServer server) {
        this.server = server;
    }

    static PlayedKeycloak start() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realms/veerkracht/protocol/openid-connect/token", PlayedKeycloak::token);
        var accounts = new PlayedAccounts();
        server.createContext(
                "/admin/realms/veerkracht/roles/",
                exchange -> users(exchange, role -> {
                    var users = new ArrayList<Map<String, Object>>(withRole(role));
                    users.addAll(accounts.withRole(role));
                    return users;
                }));
        server.createContext(
                "/admin/realms/veerkracht/roles", exchange -> asService(exchange, () -> accounts.roles(exchange)));
        server.createContext(
                "/admin/realms/veerkracht/users", exchange -> asService(exchange, () -> accounts.answer(exchange)));
        server.start();
        return new PlayedKeycloak(server);
    }

    /** From now on it answers nothing of use, or again as it should. */
    static void down(boolean down) {
        System.setProperty(DOWN, Boolean.toString(down));
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    private static void token(HttpExchange exchange) {
        answer(exchange, 200, Map.of("access_token", "of-the-service", "token_type", "Bearer", "expires_in", 300));
    }

    private static void users(HttpExchange exchange, Function<String, List<Map<String, Object>>> withRole) {
        var path = exchange.getRequestURI().getPath();
        asService(exchange, () -> answer(exchange, 200, withRole.apply(path.split("/")[5])));
    }

    private static void asService(HttpExchange exchange, Runnable answering) {
        if (Boolean.getBoolean(DOWN)) {
            answer(exchange, 503, Map.of());
        } else if (!"Bearer of-the-service".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, Map.of());
        } else {
            answering.run();
        }
    }

    private static List<Map<String, Object>> withRole(String role) {
        var users = new ArrayList<Map<String, Object>>();
        for (var school : SCHOOLS) {
            if (role.equals("mentor")) {
                users.add(user("mentor-m1", "SCHOOL", school, Map.of("staff_number", List.of("M1"))));
                users.add(user(
                        "mentor-m2", "SCHOOL", school, Map.of("staff_number", List.of("M2"), "locale", List.of("en"))));
            } else if (role.equals("absence-coordinator")) {
                users.add(user("coordinator", "SCHOOL", school, Map.of()));
            } else if (role.equals("support-coordinator")) {
                users.add(user("support", "SCHOOL", school, Map.of()));
            }
        }
        if (role.equals("attendance-officer")) {
            users.add(user("officer", "MUNICIPALITY", "9901", Map.of()));
            users.add(user("officer", "MUNICIPALITY", "9902", Map.of()));
            users.add(user("officer", "MUNICIPALITY", "9908", Map.of()));
        }
        return users;
    }

    private static Map<String, Object> user(
            String name, String kind, String organisation, Map<String, List<String>> more) {
        var attributes = new java.util.HashMap<String, List<String>>(more);
        attributes.put("organisation_kind", List.of(kind));
        attributes.put("organisation_identifier", List.of(organisation));
        return Map.of(
                "id",
                name + "-" + organisation,
                "enabled",
                true,
                "email",
                Mailbox.address(name, organisation),
                "attributes",
                attributes);
    }

    static void answer(HttpExchange exchange, int status, Object body) {
        try (exchange) {
            var bytes = JSON.writeValueAsBytes(body);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

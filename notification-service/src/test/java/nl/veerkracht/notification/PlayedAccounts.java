package nl.veerkracht.notification;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.notification.people.model.Organisation;

/**
 * Plays the accounts of Keycloak, with what its admin API does to them. Every school named in {@link #SCHOOLS} has an
 * administrator, a mentor and a coordinator. How often somebody was mailed or signed out stands with the account.
 */
final class PlayedAccounts {
    static final List<String> SCHOOLS = Stream.iterate('A', letter -> (char) (letter + 1))
            .limit(16)
            .map(letter -> "99P" + letter + "00")
            .toList();
    /** An address to which no mail can be sent. */
    static final String UNREACHABLE = "nobody@unreachable.example";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ROLES = Stream.concat(
                    Stream.of("default-roles-veerkracht"),
                    Organisation.of("SCHOOL", "any").orElseThrow().roles().stream()
                            .map(role -> role.wireName()))
            .toList();

    private final Map<String, Map<String, Object>> accounts = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> roles = new ConcurrentHashMap<>();

    PlayedAccounts() {
        for (var school : SCHOOLS) {
            add(school, "administrator", "Ada", "Beheer");
            add(school, "mentor", "Mila", "Öztürk");
            add(school, "absence-coordinator", "Cor", "Bakker");
        }
    }

    /** The id of the account of whoever has this role at this school. */
    static String account(String role, String school) {
        return RealParts.account(role + "-" + school);
    }

    List<Map<String, Object>> withRole(String role) {
        return accounts.values().stream()
                .filter(account -> rolesOf(account).contains(role))
                .toList();
    }

    void roles(HttpExchange exchange) {
        PlayedKeycloak.answer(exchange, 200, named(ROLES));
    }

    void answer(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath().split("/");
        if (path.length == 5) {
            all(exchange);
        } else if (!accounts.containsKey(path[5])) {
            PlayedKeycloak.answer(exchange, 404, Map.of("error", "User not found"));
        } else if (path.length == 6) {
            one(exchange, path[5]);
        } else {
            part(exchange, path[5], path[6]);
        }
    }

    private void all(HttpExchange exchange) {
        if (exchange.getRequestMethod().equals("GET")) {
            PlayedKeycloak.answer(
                    exchange, 200, withAttributes(exchange.getRequestURI().getRawQuery()));
            return;
        }
        var added = read(exchange);
        if (accounts.values().stream().anyMatch(one -> Objects.equals(one.get("email"), added.get("email")))) {
            PlayedKeycloak.answer(exchange, 409, Map.of("errorMessage", "User exists with same email"));
            return;
        }
        var id = UUID.randomUUID().toString();
        added.put("id", id);
        accounts.put(id, added);
        roles.put(id, new TreeSet<>(Set.of("default-roles-veerkracht")));
        exchange.getResponseHeaders().add("Location", "http://localhost/admin/realms/veerkracht/users/" + id);
        PlayedKeycloak.answer(exchange, 201, Map.of());
    }

    private void one(HttpExchange exchange, String id) {
        if (exchange.getRequestMethod().equals("PUT")) {
            change(id, account -> account.putAll(read(exchange)));
        }
        PlayedKeycloak.answer(exchange, 200, known(id));
    }

    private void part(HttpExchange exchange, String id, String part) {
        switch (part) {
            case "role-mappings" -> mappings(exchange, id);
            case "logout" -> {
                change(id, account -> account.merge("signedOut", 1, (before, one) -> (int) before + 1));
                PlayedKeycloak.answer(exchange, 200, Map.of());
            }
            default -> mail(exchange, id);
        }
    }

    private void mail(HttpExchange exchange, String id) {
        if (UNREACHABLE.equals(known(id).get("email"))) {
            PlayedKeycloak.answer(exchange, 500, Map.of("errorMessage", "Failed to send execute actions email"));
            return;
        }
        change(id, account -> account.merge("mailed", 1, (before, one) -> (int) before + 1));
        PlayedKeycloak.answer(exchange, 200, Map.of());
    }

    private void mappings(HttpExchange exchange, String id) {
        var held = held(id);
        switch (exchange.getRequestMethod()) {
            case "POST" -> held.addAll(readNames(exchange));
            case "DELETE" -> held.removeAll(readNames(exchange));
            default -> {}
        }
        PlayedKeycloak.answer(exchange, 200, named(held));
    }

    private void change(String id, Consumer<Map<String, Object>> changing) {
        var changed = new LinkedHashMap<>(known(id));
        changing.accept(changed);
        accounts.put(id, changed);
    }

    private List<Map<String, Object>> withAttributes(String query) {
        var wanted = Arrays.stream(query.split("&"))
                .filter(parameter -> parameter.startsWith("q="))
                .map(parameter -> URLDecoder.decode(parameter.substring(2), StandardCharsets.UTF_8))
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .map(pair -> pair.split(":"))
                .collect(Collectors.toMap(pair -> pair[0], pair -> List.of(pair[1])));
        return accounts.values().stream()
                .filter(account -> attributes(account).entrySet().containsAll(wanted.entrySet()))
                .toList();
    }

    private Set<String> rolesOf(Map<String, Object> account) {
        return held(String.valueOf(account.get("id")));
    }

    private Map<String, Object> known(String id) {
        return Objects.requireNonNull(accounts.get(id));
    }

    private Set<String> held(String id) {
        return Objects.requireNonNull(roles.get(id));
    }

    private static Map<?, ?> attributes(Map<String, Object> account) {
        return Objects.requireNonNull((Map<?, ?>) account.get("attributes"));
    }

    private void add(String school, String role, String givenName, String familyName) {
        var id = account(role, school);
        var account = new LinkedHashMap<String, Object>();
        account.put("id", id);
        account.put("username", role + "-" + school);
        account.put("enabled", true);
        account.put("email", Mailbox.address(role, school));
        account.put("firstName", givenName);
        account.put("lastName", familyName);
        account.put(
                "attributes",
                Map.of(
                        "organisation", List.of("the-id-of-" + school),
                        "organisation_kind", List.of("SCHOOL"),
                        "organisation_identifier", List.of(school),
                        "organisation_name", List.of("School " + school),
                        "staff_number", List.of(role.equals("mentor") ? "M1" : "")));
        accounts.put(id, account);
        roles.put(id, new TreeSet<>(Set.of("default-roles-veerkracht", role)));
    }

    private static List<Map<String, Object>> named(Iterable<String> names) {
        var named = new ArrayList<Map<String, Object>>();
        names.forEach(name -> named.add(Map.of("id", "id-of-" + name, "name", name)));
        return named;
    }

    private static Map<String, Object> read(HttpExchange exchange) {
        return read(exchange, new TypeReference<>() {});
    }

    /** Of roles that are given or taken; Keycloak wants their ids as well. */
    private static List<String> readNames(HttpExchange exchange) {
        return read(exchange, new TypeReference<List<Map<String, String>>>() {}).stream()
                .filter(role -> ("id-of-" + role.get("name")).equals(role.get("id")))
                .map(role -> role.get("name"))
                .toList();
    }

    private static <T> T read(HttpExchange exchange, TypeReference<T> type) {
        try {
            return JSON.readValue(exchange.getRequestBody(), type);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

package nl.veerkracht.school.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.veerkracht.contracts.access.AccessPolicy;
import nl.veerkracht.contracts.access.Consent;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.contracts.access.Recipient;
import nl.veerkracht.contracts.access.Relative;
import nl.veerkracht.contracts.access.Viewer;
import nl.veerkracht.kit.cloudevents.EventJson;

/** Case-service as far as we ask it: tells each reader what it would tell, of the young people it was told about. */
public final class CannedCaseService implements QuarkusTestResourceLifecycleManager {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static final String PATH = "/v1/young-people/([^/]+)/access-facts";
    private static final Map<String, PersonFacts> PEOPLE = new ConcurrentHashMap<>();
    private static final AtomicInteger ASKED = new AtomicInteger();
    private static final HttpServer SERVER = started();
    private static volatile Mood mood = Mood.SPEAKS;
    private static volatile CountDownLatch held = new CountDownLatch(0);

    /** How it answers. */
    enum Mood {
        SPEAKS,
        BREAKS_OFF,
        FAILS,
        TALKS_NONSENSE,
        HOLDS
    }

    private record Answer(int status, String body) {}

    @Override
    public Map<String, String> start() {
        return Map.of(
                "veerkracht.case-service.url",
                "http://localhost:" + SERVER.getAddress().getPort());
    }

    @Override
    public void stop() {}

    /** From now on it knows this of somebody. */
    static void tell(UUID youngPersonId, PersonFacts facts) {
        PEOPLE.put(youngPersonId.toString(), facts);
    }

    static void is(Mood now) {
        held.countDown();
        held = new CountDownLatch(now == Mood.HOLDS ? 1 : 0);
        mood = now;
    }

    /** How often it was asked since it was last counted. */
    static int timesAsked() {
        return ASKED.getAndSet(0);
    }

    private static HttpServer started() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool(work -> {
                var thread = new Thread(work, "canned-case-service");
                thread.setDaemon(true);
                return thread;
            }));
            server.createContext("/", CannedCaseService::handle);
            server.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void handle(HttpExchange exchange) throws IOException {
        ASKED.incrementAndGet();
        try (exchange) {
            switch (mood) {
                case SPEAKS -> send(exchange, answer(exchange));
                case BREAKS_OFF -> {}
                case FAILS -> send(exchange, new Answer(500, "{}"));
                case TALKS_NONSENSE -> send(exchange, new Answer(200, "{}"));
                case HOLDS -> held.await();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Answer answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var id = path.replaceFirst(PATH, "$1");
        var facts = PEOPLE.getOrDefault(id, PersonFacts.NONE);
        return viewer(exchange)
                .filter(viewer -> path.matches(PATH) && AccessPolicy.mayKnow(viewer, facts, TODAY))
                .map(viewer -> new Answer(200, json(facts, viewer)))
                .orElseGet(() -> new Answer(404, "{\"type\":\"/problems/unknown-resource\",\"status\":404}"));
    }

    private static Optional<Viewer> viewer(HttpExchange exchange) throws IOException {
        var token = exchange.getRequestHeaders().getFirst("Authorization").split("\\.")[1];
        var claims = EventJson.MAPPER.readTree(Base64.getUrlDecoder().decode(token));
        var roles = new ArrayList<String>();
        claims.path("realm_access").path("roles").forEach(role -> roles.add(role.asText()));
        return Viewer.from(
                claims.path("sub").asText(),
                text(claims, "organisation_kind"),
                text(claims, "organisation_identifier"),
                roles);
    }

    private static String text(JsonNode claims, String name) {
        return claims.path(name).asText("");
    }

    private static String json(PersonFacts facts, Viewer viewer) {
        return "{\"relatives\":[%s],\"consents\":[%s],\"emergency\":%s,\"milestones\":[%s]}"
                .formatted(
                        facts.relatives().stream().map(one -> json(one, viewer)).collect(Collectors.joining(",")),
                        facts.consents().stream()
                                .filter(one -> recipients(facts, viewer).contains(one.recipient()))
                                .map(CannedCaseService::json)
                                .collect(Collectors.joining(",")),
                        facts.emergencies().contains(viewer.account()),
                        facts.milestones().stream()
                                .map(one -> "\"" + one + "\"")
                                .collect(Collectors.joining(",")));
    }

    private static String json(Relative one, Viewer viewer) {
        return "{\"id\":\"%s\",\"relation\":\"%s\",\"custody\":%s,\"own\":%s}"
                .formatted(
                        one.id(),
                        one.relation(),
                        one.hasCustody(),
                        viewer.account().equals(one.account()));
    }

    private static String json(Consent one) {
        return """
                {"class":"%s","recipient":{"kind":"%s","identifier":"%s"},"from":"%s","until":"%s","givenBy":[%s],
                 "told": "later"}
                """.formatted(
                        one.dataClass(),
                        one.recipient().kind(),
                        one.recipient().identifier(),
                        one.from(),
                        one.until(),
                        one.givenBy().stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",")));
    }

    private static List<Recipient> recipients(PersonFacts facts, Viewer viewer) {
        var kind = viewer.organisationKind();
        return kind == null
                ? facts.relatives().stream()
                        .filter(one -> viewer.account().equals(one.account()))
                        .map(one -> Recipient.relative(one.id()))
                        .toList()
                : List.of(Recipient.organisation(kind, viewer.organisationIdentifier()));
    }
}

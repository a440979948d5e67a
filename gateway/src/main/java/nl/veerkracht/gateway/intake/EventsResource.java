package nl.veerkracht.gateway.intake;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.veerkracht.gateway.messaging.EventBus;
import nl.veerkracht.gateway.messaging.EventBus.BusDown;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.cloudevents.CloudEventReader;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.cloudevents.HttpBinding;
import nl.veerkracht.kit.cloudevents.Reading;
import org.jspecify.annotations.Nullable;

/** Takes events of schools: all of a request or none, and says 202 only when the bus has confirmed every one. */
@Path("/v1/events")
public class EventsResource {
    private final Actors actors;
    private final RateLimit limit;
    private final IntakeConfig config;
    private final BusinessClock clock;
    private final EventBus bus;

    EventsResource(Actors actors, RateLimit limit, IntakeConfig config, BusinessClock clock, EventBus bus) {
        this.actors = actors;
        this.limit = limit;
        this.config = config;
        this.clock = clock;
        this.bus = bus;
    }

    @POST
    public Response take(HttpHeaders headers, byte @Nullable [] body) {
        var actor = actors.current();
        limit.take(actor.subject());
        SenderCheck.allowAtAll(actor);
        var type = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        var batch = isBatch(type);
        var events = EventChecks.passed(read(type, headers, body == null ? new byte[0] : body), batch, clock.instant());
        SenderCheck.allow(actor, events, batch);
        put(events, headers.getHeaderString("traceparent"));
        return Response.accepted().build();
    }

    private List<Reading> read(@Nullable String type, HttpHeaders headers, byte[] body) {
        var readings = HttpBinding.read(type, flat(headers), body).orElseThrow(IntakeProblem::unsupported);
        if (readings.size() > config.batchSize()) {
            throw IntakeProblem.invalid(
                    List.of(new Fault("", "has more than " + config.batchSize() + " events: send several batches")));
        }
        return readings;
    }

    private void put(List<SchoolEvent> events, @Nullable String trace) {
        try {
            bus.put(events.stream()
                    .map(each ->
                            new EventBus.Record(each.type().topic(), each.key(), TraceParent.on(each.event(), trace)))
                    .toList());
        } catch (BusDown down) {
            throw LaterProblem.busDown();
        }
    }

    private static boolean isBatch(@Nullable String type) {
        return type != null && type.trim().toLowerCase(Locale.ROOT).startsWith(CloudEventReader.BATCH);
    }

    private static Map<String, String> flat(HttpHeaders headers) {
        var flat = new HashMap<String, String>();
        headers.getRequestHeaders().forEach((name, values) -> flat.put(name, values.get(0)));
        return flat;
    }
}

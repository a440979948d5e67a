package nl.veerkracht.school.access;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.audit.AccessCsv;
import nl.veerkracht.kit.audit.AccessRecord;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.paging.Cursor;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.school.request.Query;
import org.jspecify.annotations.Nullable;

/** Who looked, among the people and programs of the own organisation, over HTTP: for its administrators, who check it. */
@Path("/v1/access-log")
public class AccessLogResource {
    private static final int USUAL = 50;
    private static final int USUAL_DAYS = 30;
    private static final String CSV = "text/csv";

    private final OwnAccessLog log;
    private final Actors actors;
    private final BusinessClock clock;

    AccessLogResource(OwnAccessLog log, Actors actors, BusinessClock clock) {
        this.log = log;
        this.actors = actors;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Page<AccessRecord> list(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        return page(from, to, cursor, limit);
    }

    /** The same for a spreadsheet; the link to the next page is a header. */
    @GET
    @Produces(CSV + ";qs=0.5") // who does not say gets JSON
    public Response sheet(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var page = page(from, to, cursor, limit);
        var answer = Response.ok(AccessCsv.of(page.items()), CSV + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"access-log.csv\"");
        if (page.next() != null) {
            answer.links(Link.fromUri(page.next()).rel("next").build());
        }
        return answer.build();
    }

    private Page<AccessRecord> page(
            @Nullable String from, @Nullable String to, @Nullable String cursor, @Nullable Integer limit) {
        var most = Cursor.limit(limit, USUAL);
        var query = new Query();
        var last = query.day("to", to, clock.today());
        var first = query.day("from", from, last.minusDays(USUAL_DAYS - 1L));
        if (last.isBefore(first)) {
            query.fault("to", "must not be before from");
        }
        query.refuseIfFaulty();
        var part = log.read(actors.current(), new OwnAccessLog.Days(first, last), cursor, most);
        var next = part.next() == null
                ? null
                : "/v1/access-log?from=%s&to=%s&cursor=%s&limit=%d".formatted(first, last, part.next(), most);
        return new Page<>(List.copyOf(part.records()), next);
    }
}

package nl.veerkracht.school.signal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.paging.Cursor;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.school.access.Reader;
import nl.veerkracht.school.request.DayAndId;
import nl.veerkracht.school.request.Query;
import org.jspecify.annotations.Nullable;

/** Signals, over HTTP, now or as they were known: of a whole school to that school, of one young person to whom else the policy shows them. */
@Path("/v1/signals")
public class SignalResource {
    private static final int USUAL = 50;

    private final ReadSignals signals;
    private final WindowGaps gaps;
    private final Actors actors;
    private final BusinessClock clock;

    SignalResource(ReadSignals signals, WindowGaps gaps, Actors actors, BusinessClock clock) {
        this.signals = signals;
        this.gaps = gaps;
        this.actors = actors;
        this.clock = clock;
    }

    @GET
    public Page<SignalView> list(
            @QueryParam("schoolId") @Nullable String schoolId,
            @QueryParam("pupilKey") @Nullable String pupilKey,
            @QueryParam("youngPersonId") @Nullable String youngPersonId,
            @QueryParam("status") @Nullable String status,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var most = Cursor.limit(limit, USUAL);
        var query = new Query();
        var person = query.id("youngPersonId", youngPersonId);
        query.oneOf("status", status, Set.of("RAISED", "WITHDRAWN"));
        var known = query.past("asOf", asOf, clock.today());
        var after = DayAndId.of(cursor, query);
        query.refuseIfFaulty();
        var reader = Reader.of(actors.current());
        var asked = new SignalList.Asked(
                schoolId == null && reader.isOfASchool() ? reader.organisationIdentifier() : schoolId,
                pupilKey,
                person,
                status,
                after.day(),
                after.id(),
                clock.today(),
                known);
        return page(asked, reader, most);
    }

    private Page<SignalView> page(SignalList.Asked asked, Reader reader, int most) {
        var part = signals.read(asked, reader, most);
        return new Page<>(gaps.in(part.shown()), part.last() == null ? null : next(part.last(), asked, most));
    }

    private static String next(SignalView last, SignalList.Asked asked, int most) {
        return DayAndId.link("/v1/signals", last.holdsOn(), last.id(), most)
                + DayAndId.parameter("schoolId", asked.schoolId())
                + DayAndId.parameter("pupilKey", asked.pupilKey())
                + DayAndId.parameter("youngPersonId", asked.youngPersonId())
                + DayAndId.parameter("status", asked.status())
                + DayAndId.parameter(
                        "asOf", asked.asOf() == null ? null : asked.asOf().toString());
    }
}

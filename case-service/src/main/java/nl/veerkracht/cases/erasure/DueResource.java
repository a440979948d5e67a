package nl.veerkracht.cases.erasure;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.request.NextLink;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.cases.retention.model.Due;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.paging.Cursor;
import nl.veerkracht.kit.paging.Page;
import org.jspecify.annotations.Nullable;

/** Of whom nothing has to be kept any longer, for the administrators of the last school: a proposal, nothing goes by it. */
@Blocking
@Path("/v1/erasures/due")
@Produces(MediaType.APPLICATION_JSON)
public class DueResource {
    private final DueErasures due;
    private final Access access;
    private final Actors actors;

    DueResource(DueErasures due, Access access, Actors actors) {
        this.due = due;
        this.access = access;
        this.actors = actors;
    }

    @GET
    public Page<Due> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit,
            @Context UriInfo asked) {
        var reader = access.reader(actors.current());
        var check = new RequestCheck();
        var most = check.limit(limit);
        var after = check.cursor(cursor, LocalDate::parse, UUID::fromString);
        check.done();
        return reader.map(known -> page(known, after, most, asked)).orElseGet(() -> new Page<>(List.of(), null));
    }

    private Page<Due> page(Reader reader, List<String> after, int most, UriInfo asked) {
        var oneMore = due.of(reader).stream()
                .filter(one -> after.isEmpty() || isAfter(one, after))
                .limit(most + 1L)
                .toList();
        var page = NextLink.page(
                oneMore,
                most,
                one -> one,
                last -> new Cursor(List.of(text(last.since()), text(last.youngPersonId()))),
                asked);
        return new Page<>(due.shown(page.items(), reader), page.next());
    }

    private static boolean isAfter(Due one, List<String> keys) {
        var days = one.since().compareTo(LocalDate.parse(keys.get(0)));
        return days > 0 || days == 0 && one.youngPersonId().compareTo(UUID.fromString(keys.get(1))) > 0;
    }

    private static String text(Object key) {
        return key.toString();
    }
}

package nl.veerkracht.cases.emergency;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.clock.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Counts of emergency access, by kind of organisation, for the management figures. */
@Blocking
@Path("/v1/emergency-accesses/figures")
@Produces(MediaType.APPLICATION_JSON)
public class EmergencyFiguresResource {
    private final EmergencyFigures figures;
    private final Access access;
    private final Actors actors;
    private final BusinessClock clock;

    EmergencyFiguresResource(EmergencyFigures figures, Access access, Actors actors, BusinessClock clock) {
        this.figures = figures;
        this.access = access;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * How often there was emergency access.
     *
     * @param to the last day that is counted
     */
    public record FiguresView(LocalDate from, LocalDate to, List<EmergencyFigures.OfKind> kinds) {}

    /** Left out, the last day is today, and the first a year before the last. */
    @GET
    public FiguresView count(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        var reader = access.reader(actors.current()).orElseThrow(FiguresNotForRole::new);
        var check = new RequestCheck();
        var last = Objects.requireNonNullElse(check.day("to", to), clock.today());
        var first = Objects.requireNonNullElse(check.day("from", from), last.minusYears(1));
        if (first.isAfter(last)) {
            check.fault("from", "must not be after the last day");
        }
        check.done();
        return new FiguresView(first, last, figures.count(reader, first, last));
    }
}

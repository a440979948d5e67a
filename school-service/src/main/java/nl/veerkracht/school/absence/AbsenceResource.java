package nl.veerkracht.school.absence;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.school.access.Reader;
import nl.veerkracht.school.request.Query;
import org.jspecify.annotations.Nullable;

/** Absence, over HTTP, now or as it was known: to everyone only what the policy shows; what it hides is as if not there. */
@Path("/v1/absences")
public class AbsenceResource {
    private final ReadAbsences absences;
    private final Actors actors;
    private final BusinessClock clock;

    AbsenceResource(ReadAbsences absences, Actors actors, BusinessClock clock) {
        this.absences = absences;
        this.actors = actors;
        this.clock = clock;
    }

    @GET
    public Page<AbsenceView> list(
            @QueryParam("youngPersonId") @Nullable String youngPersonId,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("asOf") @Nullable String asOf) {
        var query = new Query();
        var id = query.id("youngPersonId", youngPersonId);
        if (youngPersonId == null) {
            query.fault("youngPersonId", "is required");
        }
        var first = query.day("from", from, LocalDate.EPOCH);
        var last = query.day("to", to, clock.today().plusYears(1));
        var known = query.past("asOf", asOf, clock.today());
        query.refuseIfFaulty();
        if (id == null) {
            throw new UnknownResource();
        }
        var visible = absences.of(id, known, Reader.of(actors.current())).absences();
        return new Page<>(
                visible.stream()
                        .filter(absence -> absence.isWithin(first, last))
                        .map(VisibleAbsence::view)
                        .toList(),
                null);
    }
}

package nl.veerkracht.school.register;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.contracts.enrolment.Sector;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.paging.Cursor;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.kit.problem.InvalidRequest;
import nl.veerkracht.school.access.SchoolWriting;
import nl.veerkracht.school.request.Body;
import org.jspecify.annotations.Nullable;

/** The schools, over HTTP; nothing here is about a person. */
@Path("/v1/schools")
public class SchoolResource {
    private static final String SCHOOL_ID = "[0-9]{2}[A-Z0-9]{4}";
    private static final int MOST = 200;

    private final Schools schools;
    private final Actors actors;

    SchoolResource(Schools schools, Actors actors) {
        this.schools = schools;
        this.actors = actors;
    }

    @GET
    public Page<SchoolView> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        var most = Cursor.limit(limit, MOST);
        var after = Cursor.decoded(cursor, 1).map(from -> from.keys().get(0)).orElse("");
        var found = schools.after(after, most + 1);
        if (found.size() <= most) {
            return new Page<>(found, null);
        }
        var last = new Cursor(List.of(found.get(most - 1).schoolId())).encoded();
        return new Page<>(found.subList(0, most), "/v1/schools?cursor=" + last + "&limit=" + most);
    }

    @GET
    @Path("/{schoolId}")
    public SchoolView get(@PathParam("schoolId") String schoolId) {
        return schools.get(schoolId);
    }

    @PUT
    @Path("/{schoolId}")
    @Consumes(MediaType.APPLICATION_JSON)
    public SchoolView put(@PathParam("schoolId") String schoolId, @Nullable String json) {
        SchoolWriting.require(actors.current(), schoolId);
        if (!schoolId.matches(SCHOOL_ID)) {
            throw new InvalidRequest(
                    List.of(new Fault("/schoolId", "must be a BRIN code: two digits, then four capitals or digits")));
        }
        var body = Body.of(json);
        var school = new SchoolView(
                schoolId,
                body.text("name", 200),
                body.choice("sector", SchoolResource::sector, Sector.VO, "must be one of PO, SO, VO, MBO")
                        .name(),
                body.optionalText("organisationId", 64).orElse(null),
                body.matching("municipalityCode", "[0-9]{4}", "must be a municipality code: four digits"));
        body.refuseIfFaulty();
        return schools.put(school);
    }

    private static Optional<Sector> sector(String name) {
        return Arrays.stream(Sector.values())
                .filter(sector -> sector.name().equals(name))
                .findFirst();
    }
}

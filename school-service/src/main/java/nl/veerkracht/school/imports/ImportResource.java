package nl.veerkracht.school.imports;

import jakarta.enterprise.event.Event;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.school.access.SchoolWriting;
import nl.veerkracht.school.register.Schools;
import nl.veerkracht.school.request.Query;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Files with pupils or absence, over HTTP: for who says how things are at the school, what was wrong in them too, in Dutch or
 * English.
 */
@Path("/v1/schools/{schoolId}/imports")
public class ImportResource {
    private static final String CSV = "text/csv";
    private static final String ZIP = "application/zip";
    private static final String MUNICIPALITY = "[0-9]{4}";

    private final Imports imports;
    private final Event<FileReceived> received;
    private final Schools schools;
    private final Actors actors;
    private final BusinessClock clock;

    ImportResource(Imports imports, Event<FileReceived> received, Schools schools, Actors actors, BusinessClock clock) {
        this.imports = imports;
        this.received = received;
        this.schools = schools;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * A table of pupils or of absence.
     *
     * @param kind ROSTER or ABSENCE
     * @param trial whether it is only said what would be taken
     * @param onBadLines TAKE_GOOD, or TAKE_NOTHING when one bad line is enough to take none
     * @param municipality of pupils of whom the file says none
     */
    @POST
    @Consumes(CSV)
    public Response table(
            @PathParam("schoolId") String schoolId,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("trial") @Nullable String trial,
            @QueryParam("onBadLines") @Nullable String onBadLines,
            @QueryParam("municipality") @Nullable String municipality,
            byte[] file) {
        requireWriter(schoolId);
        var query = new Query();
        var chosen = query.oneOf("kind", kind, Set.of(ImportKind.ROSTER.name(), ImportKind.ABSENCE.name()));
        if (kind == null) {
            query.fault("kind", "is required: ROSTER or ABSENCE");
        }
        var how = how(query, trial, onBadLines, municipality);
        query.refuseIfFaulty();
        return begun(schoolId, ImportKind.valueOf(String.valueOf(chosen)), how, file);
    }

    /** The pupils of a OneRoster 1.2 archive; the rest as for a table. */
    @POST
    @Consumes(ZIP)
    public Response archive(
            @PathParam("schoolId") String schoolId,
            @QueryParam("trial") @Nullable String trial,
            @QueryParam("onBadLines") @Nullable String onBadLines,
            @QueryParam("municipality") @Nullable String municipality,
            byte[] file) {
        requireWriter(schoolId);
        var query = new Query();
        var how = how(query, trial, onBadLines, municipality);
        query.refuseIfFaulty();
        return begun(schoolId, ImportKind.ONE_ROSTER, how, file);
    }

    @GET
    public RestResponse<Page<ImportView>> list(
            @PathParam("schoolId") String schoolId,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        requireWriter(schoolId);
        var wording = Wording.best(acceptLanguage);
        return varying(ResponseBuilder.ok(new Page<>(
                imports.of(schoolId).stream().map(one -> one.in(wording)).toList(), null)));
    }

    @GET
    @Path("/{id}")
    public RestResponse<ImportView> one(
            @PathParam("schoolId") String schoolId,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        return varying(ResponseBuilder.ok(known(schoolId, id).in(Wording.best(acceptLanguage))));
    }

    /** What is wrong in it, of the first thousand faults, for a week. */
    @GET
    @Path("/{id}/errors")
    @Produces(CSV)
    public RestResponse<String> errors(
            @PathParam("schoolId") String schoolId,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        var faults = imports.faults(known(schoolId, id).id());
        return varying(ResponseBuilder.ok(FaultsCsv.write(faults, Wording.best(acceptLanguage)))
                .type(CSV + ";charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"errors.csv\""));
    }

    private ImportView known(String schoolId, UUID id) {
        requireWriter(schoolId);
        return imports.one(schoolId, id).orElseThrow(UnknownResource::new);
    }

    private static <T> RestResponse<T> varying(ResponseBuilder<T> answer) {
        return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
    }

    private record How(
            boolean trial, boolean takeNothing, @Nullable String municipality) {}

    private static How how(
            Query query, @Nullable String trial, @Nullable String onBadLines, @Nullable String municipality) {
        var onlyTried = query.oneOf("trial", trial, Set.of("true", "false"));
        var bad = query.oneOf("onBadLines", onBadLines, Set.of(ImportView.TAKE_GOOD, ImportView.TAKE_NOTHING));
        if (municipality != null && !municipality.matches(MUNICIPALITY)) {
            query.fault("municipality", "must be a municipality code: four digits");
        }
        return new How("true".equals(onlyTried), ImportView.TAKE_NOTHING.equals(bad), municipality);
    }

    private Response begun(String schoolId, ImportKind kind, How how, byte[] file) {
        var wanted = new Import(
                OrderedId.next(), schoolId, kind, how.trial(), how.takeNothing(), how.municipality(), clock.instant());
        imports.add(wanted, file);
        received.fire(new FileReceived());
        return Response.accepted(known(schoolId, wanted.id()))
                .location(URI.create("/v1/schools/" + schoolId + "/imports/" + wanted.id()))
                .type(MediaType.APPLICATION_JSON)
                .build();
    }

    private void requireWriter(String schoolId) {
        SchoolWriting.require(actors.current(), schoolId);
        schools.get(schoolId);
    }
}

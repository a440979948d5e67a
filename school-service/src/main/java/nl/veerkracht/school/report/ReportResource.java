package nl.veerkracht.school.report;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.school.access.Reader;
import nl.veerkracht.school.register.SeenVersion;
import org.jspecify.annotations.Nullable;

/** One report that the law asks for, over HTTP: the school brings it up, files it and takes it back, the municipality handles it. */
@Path("/v1/absence-reports")
public class ReportResource {
    private final ReadReports reports;
    private final BringUpReports bringUp;
    private final DecideOnReports decide;
    private final Actors actors;

    ReportResource(ReadReports reports, BringUpReports bringUp, DecideOnReports decide, Actors actors) {
        this.reports = reports;
        this.bringUp = bringUp;
        this.decide = decide;
        this.actors = actors;
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), reports.one(id, reader()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@Nullable String json) {
        var reader = reader();
        var said = ReportRequest.broughtUp(json, actors.current());
        var pupil = bringUp.pupil(said.youngPersonId(), reader);
        var id = bringUp.run(pupil, said, reader);
        return answer(Response.created(URI.create("/v1/absence-reports/" + id)), reports.one(id, reader));
    }

    @POST
    @Path("/{id}/filings")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response file(
            @PathParam("id") UUID id,
            @Nullable String json,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var report = ofTheSchool(id);
        decide.file(report, ReportRequest.filing(json), reader(), SeenVersion.of(ifMatch));
        return answer(Response.ok(), reports.one(id, reader()));
    }

    @POST
    @Path("/{id}/handlings")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response handle(
            @PathParam("id") UUID id,
            @Nullable String json,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var reader = reader();
        var report = reports.one(id, reader);
        if (!ReadReports.isOfMunicipality(reader)) {
            throw new UnknownResource();
        }
        decide.handle(report, ReportRequest.handling(json), reader, SeenVersion.of(ifMatch));
        return answer(Response.ok(), reports.one(id, reader));
    }

    @POST
    @Path("/{id}/withdrawals")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(
            @PathParam("id") UUID id,
            @Nullable String json,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var report = ofTheSchool(id);
        decide.withdraw(report, ReportRequest.withdrawal(json), reader(), SeenVersion.of(ifMatch));
        return answer(Response.ok(), reports.one(id, reader()));
    }

    /** For a person who works there: a program cannot answer for what is told to a municipality. */
    private ReportView ofTheSchool(UUID id) {
        var reader = reader();
        var report = reports.one(id, reader);
        if (reader.viewer().isEmpty() || !reader.isOfSchool(report.schoolId())) {
            throw new UnknownResource();
        }
        return report;
    }

    private Reader reader() {
        return Reader.of(actors.current());
    }

    private static Response answer(Response.ResponseBuilder response, ReportView report) {
        return response.entity(report).tag(SeenVersion.tag(report.version())).build();
    }
}

package nl.veerkracht.school.report;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.school.access.SchoolWriting;
import nl.veerkracht.school.register.SeenVersion;
import nl.veerkracht.school.report.model.Deadline;
import nl.veerkracht.school.report.model.ReportSettings;
import nl.veerkracht.school.request.Body;
import org.jspecify.annotations.Nullable;

/** How long a school has to file a report, and after how many weeks young adults are reported, over HTTP. */
@Path("/v1/schools/{schoolId}/report-settings")
public class SettingsResource {
    private static final int MOST_DAYS = 30;

    private final ChangeSettings settings;
    private final Actors actors;

    SettingsResource(ChangeSettings settings, Actors actors) {
        this.settings = settings;
        this.actors = actors;
    }

    /** As it is told. */
    public record SettingsView(int deadlineDays, String deadlineUnit, int weeksFromEighteen) {}

    @GET
    public Response get(@PathParam("schoolId") String schoolId) {
        return answer(schoolId);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(
            @PathParam("schoolId") String schoolId,
            @Nullable String json,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        SchoolWriting.require(actors.current(), schoolId);
        settings.run(schoolId, read(json), SeenVersion.of(ifMatch));
        return answer(schoolId);
    }

    private Response answer(String schoolId) {
        var held = settings.of(schoolId);
        var set = held.settings();
        return Response.ok(new SettingsView(
                        set.deadline().days(), set.deadline().unit().name(), set.weeksFromEighteen()))
                .tag(SeenVersion.tag(held.version()))
                .build();
    }

    private static ReportSettings read(@Nullable String json) {
        var body = Body.of(json);
        var unit = body.choice(
                "deadlineUnit",
                name -> Arrays.stream(Deadline.Unit.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst(),
                Deadline.Unit.WORKING_DAYS,
                "must be SCHOOL_DAYS or WORKING_DAYS");
        var days = body.number("deadlineDays", 1, MOST_DAYS);
        var weeks = body.number("weeksFromEighteen", 1, ReportSettings.USUAL.weeksFromEighteen());
        body.refuseIfFaulty();
        return new ReportSettings(new Deadline(days, unit), weeks);
    }
}

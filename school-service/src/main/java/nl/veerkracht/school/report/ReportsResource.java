package nl.veerkracht.school.report;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.paging.Cursor;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.school.access.Reader;
import nl.veerkracht.school.report.ReportList.Asked;
import nl.veerkracht.school.report.model.ReportStatus;
import nl.veerkracht.school.request.DayAndId;
import nl.veerkracht.school.request.Query;
import org.jspecify.annotations.Nullable;

/** The reports that the law asks for, over HTTP: of a school, sent to a municipality, or of one young person. */
@Path("/v1/absence-reports")
public class ReportsResource {
    private static final int USUAL = 50;
    private static final Set<String> STATUSES =
            Arrays.stream(ReportStatus.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final ReadReports reports;
    private final Actors actors;

    ReportsResource(ReadReports reports, Actors actors) {
        this.reports = reports;
        this.actors = actors;
    }

    @GET
    public Page<ReportView> list(
            @QueryParam("schoolId") @Nullable String schoolId,
            @QueryParam("youngPersonId") @Nullable String youngPersonId,
            @QueryParam("status") @Nullable String status,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var most = Cursor.limit(limit, USUAL);
        var query = new Query();
        var person = query.id("youngPersonId", youngPersonId);
        query.oneOf("status", status, STATUSES);
        var after = DayAndId.of(cursor, query);
        query.refuseIfFaulty();
        var reader = Reader.of(actors.current());
        var school = schoolId == null && reader.isOfASchool() ? reader.organisationIdentifier() : schoolId;
        return page(new Asked(school, person, status, after.day(), after.id()), reader, most);
    }

    private Page<ReportView> page(Asked asked, Reader reader, int most) {
        var part = reports.read(asked, reader, most);
        var hasMore = part.found().size() > most;
        return new Page<>(part.shown(), hasMore ? next(part.found().get(most - 1), asked, most) : null);
    }

    private static String next(ReportView last, Asked asked, int most) {
        return DayAndId.link("/v1/absence-reports", last.dueOn(), last.id(), most)
                + DayAndId.parameter("schoolId", asked.schoolId())
                + DayAndId.parameter("youngPersonId", asked.youngPersonId())
                + DayAndId.parameter("status", asked.status());
    }
}

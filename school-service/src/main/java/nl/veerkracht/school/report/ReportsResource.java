package nl.veerkracht.school.report;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.paging.Cursor;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.school.access.Reader;
import nl.veerkracht.school.report.ReportList.Asked;
import nl.veerkracht.school.report.model.ReportStatus;
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
        var from = Cursor.decoded(cursor, 2);
        var day = from.map(keys -> query.day("cursor", keys.keys().get(0), LocalDate.EPOCH));
        var id = from.map(keys -> query.id("cursor", keys.keys().get(1)));
        query.refuseIfFaulty();
        var reader = Reader.of(actors.current());
        var school = schoolId == null && reader.isOfASchool() ? reader.organisationIdentifier() : schoolId;
        return page(new Asked(school, person, status, day.orElse(null), id.orElse(null)), reader, most);
    }

    private Page<ReportView> page(Asked asked, Reader reader, int most) {
        var part = reports.read(asked, reader, most);
        var hasMore = part.found().size() > most;
        return new Page<>(part.shown(), hasMore ? next(part.found().get(most - 1), asked, most) : null);
    }

    private static String next(ReportView last, Asked asked, int most) {
        var cursor = new Cursor(List.of(last.dueOn().toString(), last.id().toString())).encoded();
        return "/v1/absence-reports?cursor=" + cursor + "&limit=" + most
                + parameter("schoolId", asked.schoolId())
                + parameter("youngPersonId", asked.youngPersonId())
                + parameter("status", asked.status());
    }

    private static String parameter(String name, @Nullable Object value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}

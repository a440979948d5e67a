package nl.veerkracht.gateway.organisation;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.LookService;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** The log of one service as a spreadsheet, whole: page after page as it is sent, however long it is. */
@Path("/organisation/access-log/{service: " + BothLogs.SCHOOL_SERVICE + "|" + BothLogs.CASE_SERVICE + "}.csv")
@Blocking
public class LookSheetResource {
    private final Reader reader;
    private final OrganisationWords words;
    private final BothLogs logs;
    private final BusinessClock clock;

    LookSheetResource(Reader reader, OrganisationWords words, BothLogs logs, BusinessClock clock) {
        this.reader = reader;
        this.words = words;
        this.logs = logs;
        this.clock = clock;
    }

    @GET
    public Response download(
            String service,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("user") @Nullable String user,
            @QueryParam("show") @Nullable String show) {
        var form = LookForm.of(from, to, user, show, clock.today()).checked(words.own());
        if (!form.errors().isEmpty()) {
            throw new UnknownResource();
        }
        var sheets = new Sheets(logs.of(service), reader.asking().authorization(), form);
        var name = "access-log-%s-%s-%s.csv".formatted(service, form.from(), form.to());
        return Response.ok(sheets.all(), "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** Page after page of one log. */
    private record Sheets(LookService log, String authorization, LookForm form) {

        /** The first is asked for at once, so that a refusal is answered as one; if a later one fails, the download fails. */
        StreamingOutput all() {
            var first = sheet(null);
            return out -> {
                out.write(first.text().getBytes(StandardCharsets.UTF_8));
                for (var next = first.next(); next != null; ) {
                    var sheet = sheet(next);
                    out.write(sheet.withoutHeading().getBytes(StandardCharsets.UTF_8));
                    next = sheet.next();
                }
            };
        }

        private Sheet sheet(@Nullable String cursor) {
            try (var answer = Answers.given(log.sheet(authorization, form.query(cursor, Listed.MOST)))) {
                return new Sheet(answer.readEntity(String.class), answer.getHeaderString("Link"));
            }
        }
    }

    private record Sheet(String text, @Nullable String link) {

        @Nullable
        String next() {
            return link == null
                    ? null
                    : new Listed<>(List.of(), link.substring(link.indexOf('<') + 1, link.indexOf('>')), null)
                            .nextCursor();
        }

        String withoutHeading() {
            return text.substring(text.indexOf('\n') + 1);
        }
    }
}

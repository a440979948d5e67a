package nl.veerkracht.gateway.report;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.pdf.PdfAnswer;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.ReportService;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The reports that the law asks for: a school files them and takes them back, an officer handles them. */
@Path("/reports")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ReportsResource {
    static final String BROUGHT_UP = "brought-up";
    private static final String SAVED = "saved";
    private static final String CLOSED = "CLOSED";
    private static final String STATUS = "status";

    private final Reader reader;
    private final ReportsPages pages;
    private final ReportService reports;

    ReportsResource(Reader reader, ReportsPages pages, @RestClient ReportService reports) {
        this.reader = reader;
        this.pages = pages;
        this.reports = reports;
    }

    @GET
    public TemplateInstance show(
            @QueryParam(STATUS) @Nullable String status,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("done") @Nullable String done) {
        return pages.page(status, cursor, said(done));
    }

    /** One report, as whoever was told of it comes to see it. */
    @GET
    @Path("/{report}")
    public TemplateInstance one(UUID report) {
        return pages.one(report, Typed.NOTHING);
    }

    /** One report on paper. */
    @GET
    @Path("/{id}/pdf")
    @Produces(PdfAnswer.TYPE)
    public Response paper(UUID id) {
        return PdfAnswer.of(pages.paper(id), reader.language().code());
    }

    private @Nullable Said said(@Nullable String done) {
        if (SAVED.equals(done)) {
            return new Said(pages.own().doneSaved(), true);
        }
        return BROUGHT_UP.equals(done) ? new Said(pages.own().doneBroughtUp(), true) : null;
    }

    /** What was typed stays when it cannot be done. */
    @POST
    @Path("/{id}/{what: filings|handlings|withdrawals}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(UUID id, String what, MultivaluedMap<String, String> form) {
        pages.requireWork();
        var deciding = Deciding.parse(what).orElseThrow(UnknownResource::new);
        var fields = new HashMap<String, String>();
        form.forEach((name, values) -> fields.put(name, values.get(0)));
        var said = deciding.of(fields);
        if (deciding == Deciding.HANDLINGS && !CLOSED.equals(said.get(STATUS))) {
            said.remove("closingReason");
        }
        var typed = new Typed(id, said, deciding.faults(said, pages.own()));
        return typed.faults().isEmpty() ? sent(deciding, typed) : again(400, typed);
    }

    /** Where one lands after signing in again half-way. */
    @GET
    @Path("/{id}/{what: filings|handlings|withdrawals}")
    public Response back() {
        return Response.seeOther(URI.create("/reports")).build();
    }

    private Response sent(Deciding deciding, Typed typed) {
        var first = typed.said().keySet().iterator().next();
        try {
            Answers.given(reports.decide(
                            reader.asking().authorization(), typed.about(), deciding.code(), Map.copyOf(typed.said())))
                    .close();
            return Response.seeOther(URI.create("/reports?done=" + SAVED)).build();
        } catch (AlreadyDone meanwhile) {
            return again(409, typed.with(first, pages.own().errorMeanwhile()));
        } catch (ServiceDown down) {
            return again(503, typed.with(first, pages.own().errorDown()));
        }
    }

    private Response again(int status, Typed typed) {
        return Response.status(status).entity(pages.one(typed.about(), typed)).build();
    }
}

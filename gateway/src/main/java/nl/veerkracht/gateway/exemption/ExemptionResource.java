package nl.veerkracht.gateway.exemption;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.exemption.ExemptionDesk.Found;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.CurrentCase;
import nl.veerkracht.gateway.remote.ExemptionService.Exemption;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** The exemptions of a young person, and recording one. */
@Path("/young-people/{id}/exemptions")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ExemptionResource {
    private static final String RECORDED = "recorded";

    private final Reader reader;
    private final ExemptionDesk desk;
    private final Layouts layouts;
    private final Words words;

    ExemptionResource(Reader reader, ExemptionDesk desk, Layouts layouts, Words words) {
        this.reader = reader;
        this.desk = desk;
        this.layouts = layouts;
        this.words = words;
    }

    @GET
    public TemplateInstance all(UUID id, @QueryParam("done") @Nullable String done) {
        var found = desk.look(reader.asking(), id);
        var said = RECORDED.equals(done) ? new Said(own().saidRecorded(), true) : null;
        return page(id, found, said, mayRecord(found) ? form(found) : null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(UUID id, @BeanParam ExemptionFields typed) {
        var found = desk.look(reader.asking(), id);
        if (!mayRecord(found)) {
            throw new UnknownResource();
        }
        var form = ExemptionForm.filled(typed).checked(own());
        return form.errors().isEmpty() ? recorded(id, found, form) : again(400, id, found, form);
    }

    private Response recorded(UUID id, Found found, ExemptionForm form) {
        try {
            return desk.record(reader.asking(), found.careCase(), form)
                    ? Response.seeOther(URI.create("/young-people/" + id + "/exemptions?done=" + RECORDED))
                            .build()
                    : again(400, id, found, form.with(own().errorAge()));
        } catch (AlreadyDone otherwise) {
            return again(409, id, found, form.with(own().errorMeanwhile()));
        } catch (ServiceDown down) {
            return again(503, id, found, form.with(words.in(reader.language()).formErrorDown()));
        }
    }

    private Response again(int status, UUID id, Found found, ExemptionForm form) {
        return Response.status(status).entity(page(id, found, null, form)).build();
    }

    private static boolean mayRecord(Found found) {
        return found.exemptions().mayRecord() && CurrentCase.isOpen(found.careCase());
    }

    private static ExemptionForm form(Found found) {
        return found.exemptions().items().stream()
                .findFirst()
                .map(ExemptionForm::of)
                .orElseGet(ExemptionForm::empty);
    }

    private TemplateInstance page(UUID id, Found found, @Nullable Said said, @Nullable ExemptionForm form) {
        var items = found.exemptions().items();
        var lines =
                items.stream().map(one -> line(one, !one.equals(items.get(0)))).toList();
        return new ExemptionsPage(
                        layouts.at(Place.ELSEWHERE),
                        said,
                        form == null ? List.<FormError>of() : form.errors(),
                        id,
                        name(found),
                        lines,
                        GroundWord.CHOICES,
                        form)
                .setLocale(reader.language().code());
    }

    private ExemptionLine line(Exemption one, boolean replaced) {
        var dates = new Dates(reader.language());
        return new ExemptionLine(
                GroundWord.parse(one.ground()),
                dates.day(one.from()),
                dates.day(one.until()),
                dates.moment(one.recordedAt()),
                replaced);
    }

    private String name(Found found) {
        var person = found.person().value();
        return person == null ? words.in(reader.language()).nameMissing() : person.fullName();
    }

    private ExemptionMessages own() {
        return Words.of(ExemptionMessages.class, reader.language());
    }
}

package nl.veerkracht.gateway.school;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.ImportService;
import nl.veerkracht.gateway.remote.ImportService.Import;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.school.ImportsPage.Kind;
import nl.veerkracht.gateway.school.ImportsPage.Line;
import nl.veerkracht.gateway.session.Reader;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes a file with pupils or absence from who coordinates absence, and shows how far it is and what is wrong in it. */
@Path("/school/imports")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ImportsResource {
    private static final String SENT = "sent";
    private static final long LARGEST = 2L * 1024 * 1024;

    private final Reader reader;
    private final SchoolDesk desk;
    private final ImportService imports;

    ImportsResource(Reader reader, SchoolDesk desk, @RestClient ImportService imports) {
        this.reader = reader;
        this.desk = desk;
        this.imports = imports;
    }

    @GET
    public TemplateInstance show(@QueryParam("done") @Nullable String done) {
        return page(SENT.equals(done) ? new Said(own().doneSent(), true) : null, ImportForm.empty());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm @Nullable String kind,
            @RestForm @Nullable String trial,
            @RestForm @Nullable String whole,
            @RestForm @Nullable String municipality)
            throws IOException {
        desk.schoolId();
        var hasFile = file != null && file.size() > 0;
        var form = ImportForm.filled(kind, trial, whole, municipality).checked(hasFile, own());
        if (!form.errors().isEmpty() || file == null) {
            return again(400, form, form.errors());
        }
        if (file.size() > LARGEST) {
            return again(413, form, wrong(own().errorLarge()));
        }
        return sent(form, Files.readAllBytes(file.uploadedFile()));
    }

    private Response sent(ImportForm form, byte[] file) {
        var bad = form.whole() ? "TAKE_NOTHING" : "TAKE_GOOD";
        var municipality = form.municipality().isEmpty() ? null : form.municipality();
        try {
            if (form.isChosen(ImportKindWord.ONE_ROSTER.name())) {
                Answers.given(imports.archive(desk.token(), desk.schoolId(), form.trial(), bad, municipality, file));
            } else {
                Answers.given(imports.table(
                        desk.token(), desk.schoolId(), form.kind(), form.trial(), bad, municipality, file));
            }
            return Response.seeOther(URI.create("/school/imports?done=" + SENT)).build();
        } catch (ServiceDown down) {
            return again(503, form, wrong(own().errorDown()));
        }
    }

    /** For a spreadsheet, as the service wrote it. */
    @GET
    @Path("/{id}/errors")
    @Produces("text/csv")
    public Response errors(UUID id) {
        var table = Answers.given(imports.errors(desk.token(), language(), desk.schoolId(), id));
        return Response.ok(table, "text/csv;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"errors.csv\"")
                .build();
    }

    private String language() {
        return reader.language().code();
    }

    private ImportMessages own() {
        return Words.of(ImportMessages.class, reader.language());
    }

    private static List<FormError> wrong(String text) {
        return List.of(new FormError("file", text));
    }

    private Response again(int status, ImportForm form, List<FormError> errors) {
        return Response.status(status).entity(page(null, form.with(errors))).build();
    }

    private TemplateInstance page(@Nullable Said said, ImportForm form) {
        var found = Answers.await(Part.of(imports.imports(desk.token(), language(), desk.schoolId())));
        var files = found.or(Listed.none()).items();
        return desk.in(new ImportsPage(
                desk.layout(),
                said,
                files.stream().map(this::line).toList(),
                found.isMissing(),
                files.stream().anyMatch(file -> file.endedAt() == null),
                Arrays.stream(ImportKindWord.values())
                        .map(kind -> new Kind(kind.name(), own().kindOf(kind)))
                        .toList(),
                form));
    }

    private Line line(Import file) {
        return new Line(
                file.id(),
                desk.dates().moment(file.receivedAt()),
                ImportKindWord.parse(file.kind()).map(own()::kindOf).orElse(file.kind()),
                own().stateOf(ImportStateWord.parse(file.state())),
                file.trial(),
                file.problem(),
                own().counts(String.valueOf(file.lines()), String.valueOf(file.good()), String.valueOf(file.bad())),
                waiting(file),
                file.bad() > 0);
    }

    private List<String> waiting(Import file) {
        var sentences = new ArrayList<String>();
        if (file.unknownPupils() > 0) {
            sentences.add(own().unknownPupils(file.unknownPupils()));
        }
        if (file.unmappedCodes() > 0) {
            sentences.add(own().unmappedCodes(file.unmappedCodes()));
        }
        return sentences;
    }
}

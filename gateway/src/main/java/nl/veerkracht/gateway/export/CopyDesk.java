package nl.veerkracht.gateway.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.pdf.PdfAnswer;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.CaseOfPerson;
import nl.veerkracht.gateway.remote.ExportService;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.clock.BusinessClock;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Hands the reader a copy of the case of a young person; the name of the file says only on which day it was made. */
@RequestScoped
class CopyDesk {
    static final String FORMS = "json|pdf";

    private static final String PDF = "pdf";

    private final Reader reader;
    private final CaseOfPerson cases;
    private final ExportService exports;
    private final BusinessClock clock;

    CopyDesk(Reader reader, CaseOfPerson cases, @RestClient ExportService exports, BusinessClock clock) {
        this.reader = reader;
        this.cases = cases;
        this.exports = exports;
        this.clock = clock;
    }

    /**
     * The copy, to save.
     *
     * @param form json or pdf
     * @throws nl.veerkracht.kit.problem.UnknownResource when there is no case that the reader knows
     * @throws Answers.ServiceDown when it cannot be made now
     */
    Response copy(UUID youngPersonId, String form) {
        var asking = reader.asking();
        var found = cases.find(asking, youngPersonId);
        var json = Answers.given(exports.export(
                asking.authorization(), asking.language(), found.careCase().id()));
        var copy = new CaseCopy(found.person(), json);
        return form.equals(PDF)
                ? file(document(copy), PdfAnswer.TYPE, form)
                : file(copy.json(), MediaType.APPLICATION_JSON, form);
    }

    private byte[] document(CaseCopy copy) {
        var language = reader.language();
        return new CopyDocument(copy, CopyWords.of(copy.person().value(), language), new Dates(language))
                .bytes(language.code());
    }

    private Response file(Object content, String type, String form) {
        var name = "veerkracht-" + clock.today() + "." + form;
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}

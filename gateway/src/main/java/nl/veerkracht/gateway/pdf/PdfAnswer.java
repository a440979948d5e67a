package nl.veerkracht.gateway.pdf;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers with a document to look at; the name of the file tells of nobody. */
public final class PdfAnswer {
    /** The type of such a document. */
    public static final String TYPE = "application/pdf";

    private PdfAnswer() {}

    /**
     * The answer.
     *
     * @param language the code of the language in which it is written
     */
    public static Response of(byte[] document, String language) {
        return Response.ok(document, TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"veerkracht.pdf\"")
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .build();
    }
}

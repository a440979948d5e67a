package nl.veerkracht.gateway.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import nl.veerkracht.gateway.meeting.MeetingDesk.One;
import nl.veerkracht.gateway.session.Reader;

/** Answers with the summary of a meeting, for who was shown that meeting; the name of the file tells of nobody. */
@RequestScoped
class Summaries {
    static final String PDF = "application/pdf";

    private final Reader reader;
    private final MeetingPages pages;

    Summaries(Reader reader, MeetingPages pages) {
        this.reader = reader;
        this.pages = pages;
    }

    Response of(One one) {
        var words = new SummaryWords(pages.lines(one.around()), reader.language());
        var summary = words.of(one.meeting(), one.around().found().careCase());
        return Response.ok(SummaryPdf.of(summary), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"veerkracht.pdf\"")
                .header(HttpHeaders.CONTENT_LANGUAGE, summary.language())
                .build();
    }
}

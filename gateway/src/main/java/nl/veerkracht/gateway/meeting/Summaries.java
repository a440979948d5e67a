package nl.veerkracht.gateway.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import nl.veerkracht.gateway.meeting.MeetingDesk.One;
import nl.veerkracht.gateway.pdf.PdfAnswer;
import nl.veerkracht.gateway.session.Reader;

/** Answers with the summary of a meeting, for who was shown that meeting. */
@RequestScoped
class Summaries {
    private final Reader reader;
    private final MeetingPages pages;

    Summaries(Reader reader, MeetingPages pages) {
        this.reader = reader;
        this.pages = pages;
    }

    Response of(One one) {
        var words = new SummaryWords(pages.lines(one.around()), reader.language());
        var summary = words.of(one.meeting(), one.around().found().careCase());
        return PdfAnswer.of(SummaryPdf.of(summary), summary.language());
    }
}

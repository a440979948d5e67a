package nl.veerkracht.gateway.report;

import nl.veerkracht.gateway.language.Language;
import nl.veerkracht.gateway.pdf.PdfDocument;
import nl.veerkracht.gateway.report.ReportsPage.ReportLine;

/** One report on paper: what the page shows of it. Its title tells of nobody. */
final class ReportPdf {
    private ReportPdf() {}

    static byte[] of(ReportLine report, ReportMessages texts, Language language) {
        var document = new PdfDocument(texts.one(), language.code())
                .fact(texts.about(), report.who().name())
                .fact(texts.kind(), report.kind())
                .fact(texts.municipality(), report.municipality())
                .fact(texts.status(), report.status());
        report.told().forEach(document::paragraph);
        report.words().forEach(said -> document.item(said.heading()).paragraph(said.text()));
        return document.bytes();
    }
}

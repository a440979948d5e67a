package nl.veerkracht.gateway.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.veerkracht.gateway.meeting.Summary.Section;
import org.junit.jupiter.api.Test;

class SummaryPdfTest {
    private static final String SIGNS = "Één coördinator uit ’s-Hertogenbosch, ĳs, Łódź, Öztürk: € 5";

    @Test
    void itStandsOnOnePageInAFontOfItsOwn() throws IOException {
        var pdf = SummaryPdf.of(summary(List.of(SIGNS, "De mentor: een rustige plek zoeken.")));

        try (var reader = new PdfReader(pdf)) {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
            assertThat(text(reader, 1)).contains("Samenvatting van het overleg", "Afspraken", SIGNS);
            assertThat(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .contains("FontFile2");
        }
    }

    @Test
    void whoHasItReadAloudHearsItInOrderAndInItsLanguage() throws IOException {
        try (var reader = new PdfReader(SummaryPdf.of(summary(List.of("Opstaan."))))) {
            var catalog = reader.getCatalog();
            assertThat(catalog.getAsString(PdfName.LANG).toUnicodeString()).isEqualTo("nl");
            assertThat(catalog.getAsDict(PdfName.MARKINFO)).isNotNull();
            assertThat(catalog.getAsDict(PdfName.STRUCTTREEROOT)).isNotNull();
            assertThat(reader.getInfo()).containsEntry("Title", "Samenvatting van het overleg");
        }
    }

    @Test
    void muchIsWrittenSmallerAndWhatFitsInNoLettersGoesOn() throws IOException {
        try (var much = new PdfReader(SummaryPdf.of(summary(sentences(44))));
                var tooMuch = new PdfReader(SummaryPdf.of(summary(sentences(300))))) {
            assertThat(much.getNumberOfPages()).isEqualTo(1);
            assertThat(tooMuch.getNumberOfPages()).isGreaterThan(1);
            var all = IntStream.rangeClosed(1, tooMuch.getNumberOfPages())
                    .mapToObj(page -> text(tooMuch, page))
                    .reduce("", String::concat);
            assertThat(all).contains("Afspraak 0.", "Afspraak 150.", "Afspraak 299.");
        }
    }

    @Test
    void whatWasTypedIsTextAndNothingElse() throws IOException {
        var words = "<b>vet</b> (haakje\\ \u0000\u0007 \n regel " + String.join("", Collections.nCopies(90, "lang"));

        try (var reader = new PdfReader(SummaryPdf.of(summary(List.of(words, ""))))) {
            assertThat(text(reader, 1)).contains("<b>vet</b> (haakje\\", "regel", "langlang");
        }
    }

    private static List<String> sentences(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "Afspraak " + number + ".")
                .toList();
    }

    private static Summary summary(List<String> lines) {
        return new Summary("Samenvatting van het overleg", "nl", List.of(new Section("Afspraken", lines)));
    }

    private static String text(PdfReader reader, int page) {
        try {
            return new PdfTextExtractor(reader).getTextFromPage(page);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}

package nl.veerkracht.gateway.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PdfDocumentTest {

    @Test
    void whatIsWrittenCanBeReadInTheOrderInWhichItWasWritten() throws IOException {
        var document = new PdfDocument("A copy", "en")
                .heading("The plan")
                .item("First")
                .paragraph("Two lines\nof Şule, Łukasz and Σοφία")
                .fact("When", "today");

        assertThat(document.isWhole()).isTrue();
        assertThat(pages(document.bytes()))
                .containsSubsequence(
                        "A copy", "The plan", "First", "Two lines", "of Şule, Łukasz and Σοφία", "When: today");
    }

    @Test
    void aSignThatCannotBeShownIsSeenToBeMissing() throws IOException {
        var document = new PdfDocument("A copy", "en").paragraph("before \uD83E\uDD96 after");

        assertThat(document.isWhole()).isFalse();
        assertThat(pages(document.bytes())).contains("before \uFFFD after");
    }

    @Test
    void itKnowsItsLanguageAndItsTitleAndNothingElse() throws IOException {
        try (var reader = new PdfReader(new PdfDocument("Een kopie", "nl").bytes())) {
            assertThat(reader.getInfo()).containsEntry("Title", "Een kopie").doesNotContainKeys("Author", "Subject");
            assertThat(reader.getCatalog().get(PdfName.LANG)).hasToString("nl");
        }
    }

    @Test
    void aLongOneHasMorePages() throws IOException {
        var document = new PdfDocument("A copy", "en");
        for (var line = 0; line < 200; line++) {
            document.paragraph("line " + line);
        }

        assertThat(pages(document.bytes())).contains("line 0", "line 199");
    }

    private static String pages(byte[] document) throws IOException {
        var text = new StringBuilder();
        try (var reader = new PdfReader(document)) {
            var extractor = new PdfTextExtractor(reader);
            for (var page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page)).append('\n');
            }
        }
        return text.toString();
    }
}

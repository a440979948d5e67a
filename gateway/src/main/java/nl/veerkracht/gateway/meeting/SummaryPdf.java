package nl.veerkracht.gateway.meeting;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import nl.veerkracht.gateway.pdf.PdfFont;
import org.jspecify.annotations.Nullable;

/**
 * Puts a summary on paper: one page if it fits in letters that can be read, and tagged for who has it read aloud.
 */
final class SummaryPdf {
    private static final float[] SIZES = {11.5f, 10.5f, 9.5f, 9f};
    private static final float MARGIN = 56;
    private static final float LEADING = 1.4f;
    private static final float ROOM_ABOVE_HEADING = 10;

    private final float size;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4);
    private final PdfWriter writer = PdfWriter.getInstance(document, out);
    private float y = PageSize.A4.getHeight() - MARGIN;
    private int pages = 1;

    private SummaryPdf(float size) {
        this.size = size;
    }

    /** In the largest letters in which it fits on a page; what fits in none is on more than one. */
    static byte[] of(Summary summary) {
        var written = new SummaryPdf(SIZES[0]).write(summary);
        for (var place = 1; place < SIZES.length && written.pages() > 1; place++) {
            written = new SummaryPdf(SIZES[place]).write(summary);
        }
        return written.bytes();
    }

    private record Written(byte[] bytes, int pages) {}

    private Written write(Summary summary) {
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        document.addTitle(summary.title());
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(summary.language()));
        var whole = new PdfStructureElement(root(), new PdfName("Document"));
        block(whole, "H1", summary.title(), size * 1.6f, null);
        for (var section : summary.sections()) {
            y -= ROOM_ABOVE_HEADING;
            block(whole, "H2", section.heading(), size * 1.15f, null);
            var list = new PdfStructureElement(whole, new PdfName("L"));
            section.lines().forEach(line -> block(list, "LI", line, size, "• "));
        }
        document.close();
        return new Written(out.toByteArray(), pages);
    }

    private PdfStructureTreeRoot root() {
        return writer.getStructureTreeRoot();
    }

    /** A piece of text of one kind; on the next page when it does not fit on this one. */
    private void block(PdfStructureElement parent, String kind, String words, float letters, @Nullable String bullet) {
        var text = (bullet == null ? "" : bullet) + printable(words);
        var indent = bullet == null ? 0 : size;
        var font = bullet == null ? PdfFont.BOLD : PdfFont.REGULAR;
        if (ColumnText.hasMoreText(column(text, font, letters, indent).go(true))
                && y < PageSize.A4.getHeight() - MARGIN) {
            document.newPage();
            pages++;
            y = PageSize.A4.getHeight() - MARGIN;
        }
        var content = writer.getDirectContent();
        content.beginMarkedContentSequence(new PdfStructureElement(parent, new PdfName(kind)));
        var column = column(text, font, letters, indent);
        column.go();
        y = column.getYLine();
        content.endMarkedContentSequence();
    }

    private ColumnText column(String text, PdfFont font, float letters, float indent) {
        var column = new ColumnText(writer.getDirectContent());
        column.setSimpleColumn(MARGIN, MARGIN, PageSize.A4.getWidth() - MARGIN, y);
        column.setLeading(letters * LEADING);
        column.setFollowingIndent(indent);
        column.addText(new Phrase(text, new Font(font.base(), letters)));
        return column;
    }

    /** Without what a font has no letter for and could end the text: a line break is a space. */
    private static String printable(String words) {
        return words.replaceAll("\\s+", " ").replaceAll("\\p{Cc}", "");
    }
}

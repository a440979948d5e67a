package nl.veerkracht.gateway.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.HeaderFooter;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;

/**
 * A document in one column: headings, facts and paragraphs, with numbers on its pages. Its title says nothing of anybody. A
 * sign that cannot be shown is seen to be missing, and {@link #isWhole()} says so.
 */
public final class PdfDocument {
    private static final float MARGIN = 56;
    private static final float LEADING = 1.4f;
    private static final float TITLE = 18;
    private static final float HEADING = 14;
    private static final float ITEM = 11;
    private static final float TEXT = 10;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
    private boolean whole = true;

    /**
     * Begins a document.
     *
     * @param title stands on top and in the window of who reads it
     * @param language its code, for who has it read aloud
     */
    public PdfDocument(String title, String language) {
        var writer = PdfWriter.getInstance(document, written);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        document.addTitle(title);
        document.setFooter(footer());
        document.open();
        add(title, PdfFont.BOLD, TITLE, 0);
    }

    /** The beginning of a part. */
    public PdfDocument heading(String text) {
        add(text, PdfFont.BOLD, HEADING, HEADING);
        return this;
    }

    /** The beginning of one thing in a part. */
    public PdfDocument item(String text) {
        add(text, PdfFont.BOLD, ITEM, ITEM);
        return this;
    }

    /** What somebody wrote, or something to know. */
    public PdfDocument paragraph(String text) {
        add(text, PdfFont.REGULAR, TEXT, 2);
        return this;
    }

    /** One thing that is known, by its name. */
    public PdfDocument fact(String label, String value) {
        var paragraph = paragraph(2);
        paragraph.add(chunk(label + ": ", PdfFont.BOLD, TEXT));
        paragraph.add(chunk(value, PdfFont.REGULAR, TEXT));
        document.add(paragraph);
        return this;
    }

    /** Whether everything so far could be shown. */
    public boolean isWhole() {
        return whole;
    }

    /** The document, to which nothing is added any more. */
    public byte[] bytes() {
        document.close();
        return written.toByteArray();
    }

    private void add(String text, PdfFont font, float size, float before) {
        var paragraph = paragraph(before);
        paragraph.add(chunk(text, font, size));
        document.add(paragraph);
    }

    private static Paragraph paragraph(float before) {
        var paragraph = new Paragraph();
        paragraph.setSpacingBefore(before);
        paragraph.setMultipliedLeading(LEADING);
        return paragraph;
    }

    private Chunk chunk(String text, PdfFont font, float size) {
        var plain = text.replace("\r\n", "\n").replace('\t', ' ');
        whole &= font.has(plain);
        return new Chunk(font.shown(plain), new Font(font.base(), size));
    }

    private static HeaderFooter footer() {
        var footer = new HeaderFooter(new Phrase("", new Font(PdfFont.REGULAR.base(), TEXT)), true);
        footer.setBorder(0);
        return footer;
    }
}

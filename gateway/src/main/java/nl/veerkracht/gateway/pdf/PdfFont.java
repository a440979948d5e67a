package nl.veerkracht.gateway.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A letter that documents are written in: our own, because those every reader has lack letters that names have. */
public enum PdfFont {
    REGULAR("DejaVuSans.ttf"),
    BOLD("DejaVuSans-Bold.ttf");

    /** Stands where a sign is that the letter does not have. */
    private static final int REPLACEMENT = 0xFFFD;

    private final BaseFont base;

    PdfFont(String file) {
        this.base = load(file);
    }

    /** To write with. */
    public BaseFont base() {
        return base;
    }

    /** Whether every sign of the text can be shown. */
    boolean has(String text) {
        return text.codePoints().allMatch(this::has);
    }

    /** The text, in which what cannot be shown is seen to be missing. */
    String shown(String text) {
        return text.codePoints()
                .map(sign -> has(sign) ? sign : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private boolean has(int sign) {
        return sign == '\n' || base.charExists(sign);
    }

    private static BaseFont load(String file) {
        try (var stream = PdfFont.class.getResourceAsStream("/pdf/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("the letter " + file + " is missing");
            }
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, stream.readAllBytes(), null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

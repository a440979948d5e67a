package nl.veerkracht.school.request;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads the letters of a file that a school's program wrote: UTF-8, with or without a byte-order mark, or else Windows. */
public final class Letters {
    /** What programs write that do not write UTF-8; Latin-1 and some letters more. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Letters() {}

    /** The text, without the mark. */
    public static String read(byte[] file) {
        var text = decoded(file);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, WINDOWS);
        }
    }
}

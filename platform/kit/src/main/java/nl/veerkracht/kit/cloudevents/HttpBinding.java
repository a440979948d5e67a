package nl.veerkracht.kit.cloudevents;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** CloudEvents over HTTP: decides by content type and headers which of the three modes a request uses, and reads it. */
public final class HttpBinding {
    private static final String PREFIX = "ce-";
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private HttpBinding() {}

    /**
     * Reads a request.
     *
     * @return a reading per event in the order of the request; empty when the request carries no CloudEvent at all, so
     *     that the answer is 415
     */
    public static Optional<List<Reading>> read(@Nullable String contentType, Map<String, String> headers, byte[] body) {
        var mediaType = contentType == null ? "" : contentType.trim().toLowerCase(Locale.ROOT);
        if (mediaType.startsWith("application/cloudevents-batch")) {
            return isJson(mediaType) ? Optional.of(CloudEventReader.batch(body)) : Optional.empty();
        }
        if (mediaType.startsWith("application/cloudevents")) {
            return isJson(mediaType) ? Optional.of(List.of(CloudEventReader.structured(body))) : Optional.empty();
        }
        return carriesAttributes(headers) ? Optional.of(List.of(binary(contentType, headers, body))) : Optional.empty();
    }

    private static boolean isJson(String mediaType) {
        var plain = mediaType.split(";", 2)[0].trim();
        return plain.endsWith("+json");
    }

    private static boolean carriesAttributes(Map<String, String> headers) {
        return headers.keySet().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(PREFIX));
    }

    private static Reading binary(@Nullable String contentType, Map<String, String> headers, byte[] body) {
        var attributes = new LinkedHashMap<String, String>();
        var faults = new ArrayList<Fault>();
        headers.forEach((header, value) -> {
            var name = header.toLowerCase(Locale.ROOT);
            if (name.startsWith(PREFIX)) {
                var attribute = name.substring(PREFIX.length());
                decoded(value)
                        .ifPresentOrElse(
                                text -> attributes.put(attribute, text),
                                () -> faults.add(new Fault("/" + attribute, "is not valid percent-encoded UTF-8")));
            }
        });
        return faults.isEmpty() ? CloudEventReader.binary(attributes, contentType, body) : new Reading.Bad(faults);
    }

    /** Header values: quotes come off first, then one round of percent-decoding; what is not UTF-8 is refused. */
    static Optional<String> decoded(String header) {
        var text = unquoted(header);
        var bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '%') {
                var value = i + 3 <= text.length() ? hex(text.substring(i + 1, i + 3)) : -1;
                if (value < 0) {
                    return Optional.empty();
                }
                bytes.write(value);
                i += 2;
            } else {
                bytes.writeBytes(text.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return strictUtf8(bytes.toByteArray());
    }

    private static int hex(String digits) {
        return digits.matches("[0-9A-Fa-f]{2}") ? Integer.parseInt(digits, 16) : -1;
    }

    private static String unquoted(String header) {
        var quoted = QUOTED.matcher(header.trim());
        return quoted.matches() ? ESCAPED.matcher(quoted.group(1)).replaceAll(HttpBinding::literally) : header;
    }

    private static String literally(MatchResult escape) {
        return Matcher.quoteReplacement(escape.group(1));
    }

    private static Optional<String> strictUtf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException invalid) {
            return Optional.empty();
        }
    }
}

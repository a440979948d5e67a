package nl.veerkracht.kit.cloudevents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds an envelope in the JSON format against CloudEvents 1.0.2 and the NL GOV profile 1.1, and finds everything that
 * is wrong with it. It looks at no content: what {@code data} must hold is for whoever knows the type.
 */
public final class EnvelopeCheck {
    private static final String URN = "urn:";
    private static final Pattern ATTRIBUTE_NAME = Pattern.compile("[a-z0-9]+");
    private static final Pattern REVERSE_DOMAIN =
            Pattern.compile("[A-Za-z][A-Za-z0-9_-]*(\\.[A-Za-z0-9][A-Za-z0-9_-]*)+");
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+(\\s*;\\s*[^;=\\s]+=(\"[^\"]*\"|[^;\\s]+))*");
    private static final Pattern TRACE_PARENT =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    /** A context attribute this profile knows: whether it must be there, and what it must look like. */
    private record Attribute(boolean required, Predicate<String> valid, String expectation) {}

    private static final Map<String, Attribute> ATTRIBUTES = Map.ofEntries(
            Map.entry("id", new Attribute(true, text -> true, "")),
            Map.entry(
                    "source",
                    new Attribute(true, EnvelopeCheck::uriReference, "must be a URI reference, preferably urn:nld:…")),
            Map.entry("specversion", new Attribute(true, "1.0"::equals, "must be \"1.0\"")),
            Map.entry("type", new Attribute(true, matches(REVERSE_DOMAIN), "must be in reverse domain notation")),
            Map.entry("datacontenttype", new Attribute(false, EnvelopeCheck::mediaType, "must be a media type")),
            Map.entry("dataschema", new Attribute(false, EnvelopeCheck::absoluteUri, "must be an absolute URI")),
            Map.entry("subject", new Attribute(false, text -> true, "")),
            Map.entry("time", new Attribute(false, EnvelopeCheck::timestamp, "must be a moment after RFC 3339")),
            Map.entry("dataref", new Attribute(false, EnvelopeCheck::uriReference, "must be a URI reference")),
            Map.entry("sequence", new Attribute(false, text -> true, "")),
            Map.entry("traceparent", new Attribute(false, matches(TRACE_PARENT), "must be a W3C trace parent")));

    private static final List<String> REQUIRED = ATTRIBUTES.entrySet().stream()
            .filter(attribute -> attribute.getValue().required())
            .map(Map.Entry::getKey)
            .sorted()
            .toList();

    private EnvelopeCheck() {}

    /** Everything wrong with the envelope; empty when it is a CloudEvent after the profile. */
    public static List<Fault> check(ObjectNode envelope) {
        var faults = new ArrayList<Fault>();
        for (var name : REQUIRED) {
            if (!envelope.hasNonNull(name)) {
                faults.add(new Fault("/" + name, "is required"));
            }
        }
        for (var member : envelope.properties()) {
            if (!member.getValue().isNull()) {
                addTo(faults, checkMember(member.getKey(), member.getValue()));
            }
        }
        if (envelope.hasNonNull("data") && envelope.hasNonNull("data_base64")) {
            faults.add(new Fault("/data_base64", "is not allowed beside data: send one of the two"));
        }
        checkSequence(envelope, faults);
        return faults;
    }

    private static void addTo(List<Fault> faults, @Nullable Fault fault) {
        if (fault != null) {
            faults.add(fault);
        }
    }

    private static @Nullable Fault checkMember(String name, JsonNode value) {
        return switch (name) {
            case "data" -> null;
            case "data_base64" -> isBase64(value) ? null : new Fault("/data_base64", "must be a string in base64");
            default -> checkAttribute(name, value);
        };
    }

    private static @Nullable Fault checkAttribute(String name, JsonNode value) {
        var known = ATTRIBUTES.get(name);
        var wrong = known == null ? wrongExtension(name, value) : wrong(known, value);
        return wrong == null ? null : new Fault("/" + pointerSafe(name), wrong);
    }

    private static @Nullable String wrong(Attribute known, JsonNode value) {
        if (!value.isTextual() || value.textValue().isEmpty() || !cleanText(value.textValue())) {
            return "must be a text that is not empty and has no control characters";
        }
        return known.valid().test(value.textValue()) ? null : known.expectation();
    }

    private static @Nullable String wrongExtension(String name, JsonNode value) {
        if (!ATTRIBUTE_NAME.matcher(name).matches()) {
            return "is no attribute name: only a-z and 0-9 are allowed";
        }
        return extensionValue(value) ? null : "must be a text, a boolean or a 32-bit integer";
    }

    private static void checkSequence(ObjectNode envelope, List<Fault> faults) {
        var integers = "Integer".equals(envelope.path("sequencetype").textValue());
        var sequence = envelope.path("sequence").textValue();
        if (integers && (sequence == null || !sequence.matches("[1-9][0-9]{0,9}"))) {
            faults.add(new Fault("/sequence", "must be a number from 1 because sequencetype is Integer"));
        }
    }

    private static boolean extensionValue(JsonNode value) {
        return value.isBoolean()
                || value.canConvertToInt() && value.isIntegralNumber()
                || value.isTextual() && cleanText(value.textValue());
    }

    private static boolean isBase64(JsonNode value) {
        try {
            return value.isTextual() && Base64.getDecoder().decode(value.textValue()) != null;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    /** No control characters, noncharacters or lone surrogates: what the specification leaves out of its String. */
    private static boolean cleanText(String text) {
        return isPlain(text)
                || text.codePoints()
                        .noneMatch(point -> point < 0x20
                                || point >= 0x7F && point <= 0x9F
                                || point >= 0xD800 && point <= 0xDFFF
                                || point >= 0xFDD0 && point <= 0xFDEF
                                || (point & 0xFFFE) == 0xFFFE);
    }

    private static Predicate<String> matches(Pattern pattern) {
        return text -> pattern.matcher(text).matches();
    }

    /** A plain URN is one, and is what nearly every source is. */
    private static boolean uriReference(String text) {
        return text.startsWith(URN) && text.length() > URN.length() && isPlain(text) || uri(text) != null;
    }

    /** Letters, digits, and the colons, hyphens and dots between them: what needs no closer look, and nearly all is. */
    private static boolean isPlain(String text) {
        return text.chars()
                .allMatch(letter -> letter >= 'a' && letter <= 'z'
                        || letter >= 'A' && letter <= 'Z'
                        || letter >= '0' && letter <= ':'
                        || letter == '-'
                        || letter == '.');
    }

    private static boolean absoluteUri(String text) {
        var uri = uri(text);
        return uri != null && uri.isAbsolute();
    }

    private static @Nullable URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException invalid) {
            return null;
        }
    }

    private static boolean mediaType(String text) {
        return text.equals("application/json") || MEDIA_TYPE.matcher(text).matches();
    }

    private static boolean timestamp(String text) {
        return Moments.read(text) != null;
    }

    private static String pointerSafe(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}

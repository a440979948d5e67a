package nl.veerkracht.dev;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The description of a service's API as it is kept with the sources, so that who builds against it sees in a change what changes
 * for them; made from the code, and anew with {@code -Dveerkracht.rewrite=true}.
 */
public final class KeptOpenApi {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private KeptOpenApi() {}

    /**
     * Holds the kept one to what the service itself says.
     *
     * @param service its name
     * @param said its description in JSON
     * @throws AssertionError when they differ
     */
    public static void requireKept(String service, String said) {
        var document = Path.of(System.getProperty("veerkracht.root", ".."), "docs", "openapi", service + ".json");
        try {
            var made = read(said);
            if (Boolean.getBoolean("veerkracht.rewrite")) {
                Files.createDirectories(document.getParent());
                Files.writeString(document, MAPPER.writeValueAsString(made) + "\n");
            }
            if (!Files.exists(document) || !read(Files.readString(document)).equals(made)) {
                throw new AssertionError("docs/openapi/" + service
                        + ".json is not what the code says: make it anew with -Dveerkracht.rewrite=true");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Without the address at which it happens to listen. */
    private static Map<String, Object> read(String json) throws IOException {
        var description = MAPPER.readValue(json, new TypeReference<Map<String, Object>>() {});
        description.remove("servers");
        return description;
    }
}

package nl.veerkracht.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.veerkracht.kit.cloudevents.EventJson;

/** The JSON Schemas as they are published, with a validator that also holds days and moments to their format. */
public final class Schemas {
    private static final Path ALL = Path.of("src/main/resources/schemas");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Schemas() {}

    public static String text(WireType type) {
        try {
            return Files.readString(ALL.resolve(type.wireName() + ".json"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static JsonNode tree(WireType type) {
        try {
            return EventJson.MAPPER.readTree(text(type));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static List<Error> errors(WireType type, JsonNode data) {
        return REGISTRY.getSchema(text(type), InputFormat.JSON)
                .validate(
                        data.toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}

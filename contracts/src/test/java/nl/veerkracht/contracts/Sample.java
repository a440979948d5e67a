package nl.veerkracht.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.kit.cloudevents.EventJson;

/** A golden sample: a whole event as it was once sent, which every later version must be able to read. */
public record Sample(WireType type, String file, JsonNode event) {
    private static final Path ALL = Path.of("src/main/resources/samples");

    /** Every sample of every type. */
    public static Stream<Sample> all() {
        return Stream.of(WireType.values()).flatMap(type -> of(type).stream());
    }

    /** The samples of one type, by number. */
    public static List<Sample> of(WireType type) {
        try (var files = Files.list(ALL.resolve(type.wireName()))) {
            return files.sorted().map(file -> read(type, file)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public JsonNode data() {
        return event.get("data");
    }

    private static Sample read(WireType type, Path file) {
        try {
            return new Sample(type, file.getFileName().toString(), EventJson.MAPPER.readTree(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return type.wireName() + "/" + file;
    }
}

package nl.veerkracht.dev.realm;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** An organisation that people in the realm act for: its kind, and the number it is known by outside. */
public record Organisation(String kind, String identifier, String name) {
    public UUID id() {
        return id(kind, identifier);
    }

    /** The same organisation has the same id in every realm made here. */
    public static UUID id(String kind, String identifier) {
        return UUID.nameUUIDFromBytes((kind + ":" + identifier).getBytes(StandardCharsets.UTF_8));
    }
}

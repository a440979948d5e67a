package nl.veerkracht.contracts;

import java.util.UUID;

/** Points to a school where an id is wanted: it is the subject of an event that is about a school and no person. */
public final class SchoolRef {
    private static final UUID NAMESPACE = UUID.fromString("8a7c0d52-4f0b-4d0e-8f4e-1b2d9c6a7e35");

    private SchoolRef() {}

    /** The same for everyone who knows the school. */
    public static UUID of(String schoolId) {
        return NameBasedId.of(NAMESPACE, schoolId);
    }
}

package nl.veerkracht.contracts;

import java.util.UUID;

/** Points to an absence without saying the id the school gave it. */
public final class AbsenceRef {
    private static final UUID NAMESPACE = UUID.fromString("b6a0e1d4-2c0f-4d5f-8f0b-6e1c9d2a7e43");

    private AbsenceRef() {}

    /** The same for everyone who knows school and id; the id counts to the letter, as the school wrote it. */
    public static UUID of(String schoolId, String absenceId) {
        return NameBasedId.of(NAMESPACE, schoolId + "/" + absenceId);
    }
}

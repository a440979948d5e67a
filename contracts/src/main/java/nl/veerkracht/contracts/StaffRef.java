package nl.veerkracht.contracts;

import java.util.Locale;
import java.util.UUID;

/** Points to a member of a school's staff without saying the number the school knows that person by. */
public final class StaffRef {
    private static final UUID NAMESPACE = UUID.fromString("3d1f6c0a-7a55-4f0e-9a3c-52f0b8f4f6d1");

    private StaffRef() {}

    /** The same for everyone who knows school and number; capitals and surrounding blanks make no difference. */
    public static UUID of(String schoolId, String staffNumber) {
        return NameBasedId.of(NAMESPACE, schoolId + "/" + staffNumber.strip().toLowerCase(Locale.ROOT));
    }
}

package nl.veerkracht.gateway.canned;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Somebody who can sign in. */
public enum Person {
    MENTOR("Anne de Wit", "SCHOOL", "99DA00", "mentor", "M1"),
    COORDINATOR("Bilal Aydın", "SCHOOL", "99DA00", "absence-coordinator", ""),
    OFFICER("Carla Vos", "MUNICIPALITY", "9901", "attendance-officer", ""),
    STRANGER("Dirk Jansen", "MUNICIPALITY", "9902", "attendance-officer", "");

    private final String fullName;
    private final String kind;
    private final String identifier;
    private final String role;
    private final String staffNumber;

    Person(String fullName, String kind, String identifier, String role, String staffNumber) {
        this.fullName = fullName;
        this.kind = kind;
        this.identifier = identifier;
        this.role = role;
        this.staffNumber = staffNumber;
    }

    Map<String, Object> claims() {
        return Map.of(
                "sub", name().toLowerCase(Locale.ROOT),
                "name", fullName,
                "preferred_username", name(),
                "organisation_kind", kind,
                "organisation_identifier", identifier,
                "staff_number", staffNumber,
                "realm_access", Map.of("roles", List.of(role)));
    }
}

package nl.veerkracht.gateway.canned;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Somebody who can sign in. */
public enum Person {
    MENTOR("Anne de Wit", "SCHOOL", "99DA00", "mentor", "M1"),
    COORDINATOR("Bilal Aydın", "SCHOOL", "99DA00", "absence-coordinator", ""),
    OFFICER("Carla Vos", "MUNICIPALITY", "9901", "attendance-officer", ""),
    DIRECTOR("Karin Prins", "SCHOOL", "99DA00", "support-coordinator", ""),
    ADMINISTRATOR_ELSEWHERE("Ilse Mulder", "MUNICIPALITY", "9902", "administrator", ""),
    STRANGER("Dirk Jansen", "MUNICIPALITY", "9902", "attendance-officer", ""),
    ADMINISTRATOR("Hanna Kok", "SCHOOL", "99DA00", "administrator", ""),
    PHYSICIAN("Lotte Maas", "GGD", "00000009900000001000", "youth-physician", ""),
    PUPIL("Sam de Vries", "pupil"),
    PARENT("Eva de Vries", "parent"),
    PARENT_OF_TWO("Femke Bos", "parent"),
    NEW_PARENT("Gijs Smit", "parent");

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

    /** Somebody who acts for no organisation. */
    Person(String fullName, String role) {
        this(fullName, "", "", role, "");
    }

    Map<String, Object> claims() {
        var claims = new HashMap<String, Object>();
        claims.put("sub", this == ADMINISTRATOR ? CannedOrganisation.SELF : name().toLowerCase(Locale.ROOT));
        claims.put("name", fullName);
        claims.put("preferred_username", name());
        claims.put("realm_access", Map.of("roles", List.of(role)));
        if (!kind.isEmpty()) {
            claims.put("organisation_kind", kind);
            claims.put("organisation_identifier", identifier);
            claims.put("staff_number", staffNumber);
        }
        return claims;
    }
}

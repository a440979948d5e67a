package nl.veerkracht.cases.participation.model;

import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;

/**
 * An organisation, in a role.
 *
 * @param role wire name of a role of people, or {@link #SCHOOL_ROLE} for the school as a whole
 */
public record Participant(OrganisationKind kind, String identifier, String role) {
    /** A school takes part with all of its staff who are concerned with absence. */
    public static final String SCHOOL_ROLE = "school";

    public static Participant school(String schoolId) {
        return new Participant(OrganisationKind.SCHOOL, schoolId, SCHOOL_ROLE);
    }

    public static Participant attendanceOfficer(String municipalityCode) {
        return new Participant(OrganisationKind.MUNICIPALITY, municipalityCode, Role.ATTENDANCE_OFFICER.wireName());
    }
}

package nl.veerkracht.cases.meeting.model;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.cases.task.model.TaskOwner;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.contracts.access.Role;

/**
 * Who can be at a meeting: an organisation that takes part, the young person, the parents.
 *
 * @param kind a kind of organisation, or {@link #FAMILY}
 * @param identifier which organisation; of the family PUPIL or PARENT
 * @param role as which the organisation takes part; of the family pupil or parent
 */
public record Attendee(String kind, String identifier, String role) {
    /** The young person and the parents, who act for no organisation. */
    public static final String FAMILY = "FAMILY";

    /** The young person. */
    public static final Attendee PUPIL = ofFamily(Role.PUPIL);

    /** The parents, one of them or more. */
    public static final Attendee PARENT = ofFamily(Role.PARENT);

    private static Attendee ofFamily(Role role) {
        return new Attendee(FAMILY, role.name(), role.wireName());
    }

    /** Whether somebody of the family is among them. */
    public static Predicate<Relation> family(Collection<Attendee> all) {
        return one -> all.stream().anyMatch(attendee -> attendee.is(FAMILY, one.name()));
    }

    /** Whether it is this organisation, or this one of the family. */
    public boolean is(String otherKind, String otherIdentifier) {
        return kind.equals(otherKind) && identifier.equals(otherIdentifier);
    }

    /** The role that a task of theirs is for; empty for the family, which has no tasks. */
    public Optional<TaskOwner> asTaskOwner() {
        return OrganisationKind.parse(kind)
                .flatMap(known -> taskRole().map(taking -> new TaskOwner(known, identifier, taking, null)));
    }

    /** At a school it is for the support coordinator, for whom colleagues stand in. */
    private Optional<Role> taskRole() {
        return role.equals(Participant.SCHOOL_ROLE) ? Optional.of(Role.SUPPORT_COORDINATOR) : Role.parse(role);
    }
}

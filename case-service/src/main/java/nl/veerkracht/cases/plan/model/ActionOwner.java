package nl.veerkracht.cases.plan.model;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.task.model.TaskOwner;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who does what was agreed: an organisation in a role, or the young person or a parent.
 *
 * @param kind a kind of organisation, or {@link #FAMILY}
 * @param identifier which organisation; of the family PUPIL or PARENT
 */
public record ActionOwner(String kind, String identifier, Role role) {
    /** The young person and the parents, who act for no organisation. */
    public static final String FAMILY = "FAMILY";

    private static final Set<Role> OWNING = EnumSet.of(
            Role.MENTOR,
            Role.ABSENCE_COORDINATOR,
            Role.SUPPORT_COORDINATOR,
            Role.ATTENDANCE_OFFICER,
            Role.YOUTH_PHYSICIAN,
            Role.YOUTH_CARE_PROFESSIONAL);

    /** The young person or a parent. */
    public static ActionOwner ofFamily(Role role) {
        return new ActionOwner(FAMILY, role.name(), role);
    }

    /** Whether somebody in this role can do something for an owner of this kind. */
    public static boolean fits(String kind, Role role) {
        return kind.equals(FAMILY)
                ? role.isOfFamily()
                : OrganisationKind.parse(kind).filter(role::fits).isPresent() && OWNING.contains(role);
    }

    /** The kind of organisation; empty for the family. */
    public Optional<OrganisationKind> organisation() {
        return OrganisationKind.parse(kind);
    }

    /** Whose task it is, where it is one: the family has no tasks. */
    Optional<TaskOwner> asTaskOwner(@Nullable UUID mentorRef) {
        return organisation()
                .map(known -> new TaskOwner(known, identifier, role, role == Role.MENTOR ? mentorRef : null));
    }
}

package nl.veerkracht.cases.talk.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOwner;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that takes part in an open case, so that the family can ask to talk with somebody there.
 *
 * @param mentorRef points to the young person's mentor, where it is the school and the school told
 */
public record TalkPartner(
        UUID caseId,
        UUID youngPersonId,
        Participant organisation,
        @Nullable UUID mentorRef) {
    private static final Set<Role> AT_SCHOOL =
            EnumSet.of(Role.MENTOR, Role.ABSENCE_COORDINATOR, Role.SUPPORT_COORDINATOR);

    /**
     * What somebody there has to do, once asked: talk.
     *
     * @param role at a school, which takes part as a whole, who of its staff; elsewhere left out, or as it takes part
     * @param about what the family wrote; nobody but the organisation reads it
     * @throws NobodyToTalkTo when nobody there takes part in that role
     */
    public TaskAssigned asked(UUID taskId, @Nullable Role role, @Nullable String about, LocalDate dueOn) {
        return new TaskAssigned(
                taskId, caseId, youngPersonId, TaskKind.TALK_WITH_FAMILY, who(role), dueOn, about, null);
    }

    private TaskOwner who(@Nullable Role role) {
        if (organisation.kind() == OrganisationKind.SCHOOL) {
            return atSchool(role);
        }
        var owner = TaskOwner.participant(organisation);
        if (role != null && role != owner.role()) {
            throw new NobodyToTalkTo();
        }
        return owner;
    }

    private TaskOwner atSchool(@Nullable Role role) {
        if (role == null || !AT_SCHOOL.contains(role)) {
            throw new NobodyToTalkTo();
        }
        return new TaskOwner(
                organisation.kind(), organisation.identifier(), role, role == Role.MENTOR ? mentorRef : null);
    }
}

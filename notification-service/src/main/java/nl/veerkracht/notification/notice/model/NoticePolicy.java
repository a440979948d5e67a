package nl.veerkracht.notification.notice.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.contracts.carecase.CoordinationTaskAssignedV1;
import nl.veerkracht.contracts.notification.Channel;
import nl.veerkracht.contracts.signal.AbsenceSignalRaisedV1;
import nl.veerkracht.contracts.signal.AbsenceSignalWithdrawnV1;
import org.jspecify.annotations.Nullable;

/** Decides who is told of a fact, and how. Pure; a fact it does not know is told to nobody. */
public final class NoticePolicy {
    /** Tasks that somebody outside the case must hear of: without mail it would not be seen in time. */
    private static final Set<String> MAILED_TASKS = Set.of("JOIN_CASE");

    private NoticePolicy() {}

    /** What is told about the fact; nothing for most. */
    public static List<Telling> decide(Record fact) {
        if (fact instanceof AbsenceSignalRaisedV1 raised) {
            return atSchool(
                    NoticeKind.SIGNAL_RAISED,
                    raised.schoolId(),
                    raised.mentorRef(),
                    EnumSet.of(Channel.INBOX, Channel.EMAIL));
        }
        if (fact instanceof AbsenceSignalWithdrawnV1 withdrawn) {
            return atSchool(
                    NoticeKind.SIGNAL_WITHDRAWN,
                    withdrawn.schoolId(),
                    withdrawn.mentorRef(),
                    EnumSet.of(Channel.INBOX));
        }
        if (fact instanceof CoordinationTaskAssignedV1 task) {
            return List.of(owner(task));
        }
        return List.of();
    }

    private static List<Telling> atSchool(
            NoticeKind kind, String schoolId, @Nullable UUID mentorRef, Set<Channel> channels) {
        var school = OrganisationKind.SCHOOL.name();
        var coordinators = new Audience(school, schoolId, Role.ABSENCE_COORDINATOR.wireName(), null);
        var mentor = new Audience(school, schoolId, Role.MENTOR.wireName(), mentorRef);
        return List.of(
                new Telling(kind, coordinators, null, null, channels), new Telling(kind, mentor, null, null, channels));
    }

    private static Telling owner(CoordinationTaskAssignedV1 task) {
        var owner = new Audience(task.ownerKind(), task.ownerIdentifier(), task.ownerRole(), task.mentorRef());
        var channels = MAILED_TASKS.contains(task.kind())
                ? EnumSet.of(Channel.INBOX, Channel.EMAIL)
                : EnumSet.of(Channel.INBOX);
        return new Telling(NoticeKind.TASK_ASSIGNED, owner, task.caseId(), task.taskId(), channels);
    }
}

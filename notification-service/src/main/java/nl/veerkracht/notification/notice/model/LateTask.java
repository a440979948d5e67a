package nl.veerkracht.notification.notice.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.contracts.carecase.CoordinationTaskOverdueV1;

/**
 * Who is told that a task is late, in the inbox and by mail: an inbox that was not read in time is not enough. Never the
 * young person or a parent, and nobody at a level that is not known here.
 */
final class LateTask {
    private static final Set<Role> FAMILY = EnumSet.of(Role.PUPIL, Role.PARENT);
    private static final Set<Role> STAFF_OF_SCHOOL =
            EnumSet.of(Role.MENTOR, Role.ABSENCE_COORDINATOR, Role.SUPPORT_COORDINATOR);

    private LateTask() {}

    static List<Telling> tellings(CoordinationTaskOverdueV1 late) {
        return audiences(late)
                .filter(audience -> Role.parse(audience.role())
                        .filter(role -> !FAMILY.contains(role))
                        .isPresent())
                .map(audience -> new Telling(
                        NoticeKind.TASK_OVERDUE,
                        audience,
                        About.task(late.caseId(), late.taskId()),
                        Telling.INBOX_AND_MAIL))
                .toList();
    }

    private static Stream<Audience> audiences(CoordinationTaskOverdueV1 late) {
        return switch (late.level()) {
            case "OWNER" ->
                Stream.of(new Audience(late.ownerKind(), late.ownerIdentifier(), late.ownerRole(), late.mentorRef()));
            case "DIRECTOR" -> director(late);
            case "TEAM" -> team(late).map(role -> new Audience(late.ownerKind(), late.ownerIdentifier(), role, null));
            default -> Stream.empty();
        };
    }

    private static Stream<Audience> director(CoordinationTaskOverdueV1 late) {
        var kind = late.directorKind();
        var identifier = late.directorIdentifier();
        var role = late.directorRole();
        return kind == null || identifier == null || role == null
                ? Stream.empty()
                : Stream.of(new Audience(kind, identifier, role, null));
    }

    /** At a school all staff sees what there is to do; elsewhere it is only there for the role that it is of. */
    private static Stream<String> team(CoordinationTaskOverdueV1 late) {
        return OrganisationKind.SCHOOL.name().equals(late.ownerKind())
                ? STAFF_OF_SCHOOL.stream().map(Role::wireName)
                : Stream.of(late.ownerRole());
    }
}

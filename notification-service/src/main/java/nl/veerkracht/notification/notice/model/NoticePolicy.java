package nl.veerkracht.notification.notice.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.contracts.carecase.ConsentGivenV1;
import nl.veerkracht.contracts.carecase.ConsentWithdrawnV1;
import nl.veerkracht.contracts.carecase.CoordinationTaskAssignedV1;
import nl.veerkracht.contracts.carecase.CoordinationTaskOverdueV1;
import nl.veerkracht.contracts.emergency.EmergencyAccessOpenedV1;
import nl.veerkracht.contracts.feed.SchoolFeedSilentV1;
import nl.veerkracht.contracts.notification.Channel;
import nl.veerkracht.contracts.signal.AbsenceSignalRaisedV1;
import nl.veerkracht.contracts.signal.AbsenceSignalWithdrawnV1;
import org.jspecify.annotations.Nullable;

/** Decides who is told of a fact, and how. Pure; a fact it does not know is told to nobody. */
public final class NoticePolicy {
    /** Tasks that somebody outside the case must hear of, or that a family waits for: without mail not seen in time. */
    private static final Set<String> MAILED_TASKS = Set.of("JOIN_CASE", "TALK_WITH_FAMILY");

    private NoticePolicy() {}

    /** What is told about the fact; nothing for most. */
    public static List<Telling> decide(Record fact) {
        if (fact instanceof AbsenceSignalRaisedV1 raised) {
            return atSchool(NoticeKind.SIGNAL_RAISED, raised.schoolId(), raised.mentorRef(), Telling.INBOX_AND_MAIL);
        }
        if (fact instanceof AbsenceSignalWithdrawnV1 withdrawn) {
            return atSchool(NoticeKind.SIGNAL_WITHDRAWN, withdrawn.schoolId(), withdrawn.mentorRef(), Telling.INBOX);
        }
        if (fact instanceof CoordinationTaskAssignedV1 task) {
            return List.of(owner(task));
        }
        if (fact instanceof CoordinationTaskOverdueV1 late) {
            return LateTask.tellings(late);
        }
        if (fact instanceof ConsentGivenV1 given) {
            return recipients(
                    NoticeKind.CONSENT_GIVEN,
                    given.recipientKind(),
                    given.recipientIdentifier(),
                    given.caseId(),
                    Telling.INBOX);
        }
        if (fact instanceof ConsentWithdrawnV1 withdrawn) {
            return recipients(
                    NoticeKind.CONSENT_WITHDRAWN,
                    withdrawn.recipientKind(),
                    withdrawn.recipientIdentifier(),
                    withdrawn.caseId(),
                    Telling.INBOX_AND_MAIL);
        }
        if (fact instanceof EmergencyAccessOpenedV1 opened) {
            return keepingWatch(opened);
        }
        if (fact instanceof SchoolFeedSilentV1 silent) {
            return silence(silent);
        }
        return ReportNotices.decide(fact);
    }

    /** Who can have it mended; by mail on the day itself only: of days that passed meanwhile one look at the page tells all. */
    private static List<Telling> silence(SchoolFeedSilentV1 silent) {
        var channels = silent.toldOnItsDay() ? Telling.INBOX_AND_MAIL : Telling.INBOX;
        return Stream.of(Role.ABSENCE_COORDINATOR, Role.ADMINISTRATOR)
                .map(role -> Audience.atSchool(silent.schoolId(), role))
                .map(audience -> new Telling(NoticeKind.FEED_SILENT, audience, About.NOTHING, channels))
                .toList();
    }

    /** Who directs the case, at the schools; and who administers the organisation that looks, and may not know at whom. */
    private static List<Telling> keepingWatch(EmergencyAccessOpenedV1 opened) {
        var schools = opened.schoolIds().stream()
                .flatMap(school -> Stream.of(Role.ABSENCE_COORDINATOR, Role.SUPPORT_COORDINATOR)
                        .map(role -> emergency(Audience.atSchool(school, role), opened.caseId())));
        var administrators = new Audience(
                opened.organisationKind(), opened.organisationIdentifier(), Role.ADMINISTRATOR.wireName(), null);
        var own = emergency(administrators, null);
        return Stream.concat(schools, Stream.of(own)).toList();
    }

    private static Telling emergency(Audience audience, @Nullable UUID caseId) {
        return new Telling(NoticeKind.EMERGENCY_ACCESS_OPENED, audience, About.ofCase(caseId), Telling.INBOX_AND_MAIL);
    }

    /** Who may see something by consent, or no longer: those of the organisation who work with it. */
    private static List<Telling> recipients(
            NoticeKind kind, String organisationKind, String identifier, UUID caseId, Set<Channel> channels) {
        return OrganisationKind.parse(organisationKind).stream()
                .flatMap(known -> workingWithConsent(known).stream())
                .map(role -> new Audience(organisationKind, identifier, role.wireName(), null))
                .map(audience -> new Telling(kind, audience, About.ofCase(caseId), channels))
                .toList();
    }

    private static Set<Role> workingWithConsent(OrganisationKind kind) {
        return switch (kind) {
            case SCHOOL -> EnumSet.of(Role.ABSENCE_COORDINATOR, Role.SUPPORT_COORDINATOR);
            case GGD -> EnumSet.of(Role.YOUTH_PHYSICIAN);
            case MUNICIPALITY -> EnumSet.of(Role.ATTENDANCE_OFFICER);
            case YOUTH_CARE, GGZ -> EnumSet.of(Role.YOUTH_CARE_PROFESSIONAL);
            case CONSORTIUM -> EnumSet.of(Role.CONSORTIUM_ADVISER);
        };
    }

    private static List<Telling> atSchool(
            NoticeKind kind, String schoolId, @Nullable UUID mentorRef, Set<Channel> channels) {
        var coordinators = Audience.atSchool(schoolId, Role.ABSENCE_COORDINATOR);
        var mentor = new Audience(OrganisationKind.SCHOOL.name(), schoolId, Role.MENTOR.wireName(), mentorRef);
        return List.of(
                new Telling(kind, coordinators, About.NOTHING, channels),
                new Telling(kind, mentor, About.NOTHING, channels));
    }

    private static Telling owner(CoordinationTaskAssignedV1 task) {
        var owner = new Audience(task.ownerKind(), task.ownerIdentifier(), task.ownerRole(), task.mentorRef());
        var channels = MAILED_TASKS.contains(task.kind()) ? Telling.INBOX_AND_MAIL : Telling.INBOX;
        return new Telling(NoticeKind.TASK_ASSIGNED, owner, About.task(task.caseId(), task.taskId()), channels);
    }
}

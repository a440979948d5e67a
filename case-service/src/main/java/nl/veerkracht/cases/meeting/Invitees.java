package nl.veerkracht.cases.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.meeting.model.Attendee;
import nl.veerkracht.cases.meeting.model.InviteeDoesNotTakePart;
import nl.veerkracht.cases.meeting.model.Meeting;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.cases.plan.PlanAccess;
import nl.veerkracht.cases.plan.PlanAccess.Planner;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;

/** The organisations that are invited to a meeting: of those who take part today, and read what is agreed. */
@ApplicationScoped
class Invitees {
    private static final String TODAY = """
            select id, organisation_kind, organisation_identifier, role from participation
            where case_id = ?::uuid and status = 'ACTIVE' and from_day <= ?::date
              and (until_day is null or until_day > ?::date) %s
            order by from_day, id
            """;
    private static final String EVERYONE = TODAY.formatted("");
    private static final String THESE =
            TODAY.formatted("and (id = any(?::uuid[]) or organisation_kind = ? and organisation_identifier = ?)");
    private static final Set<Role> SCHOOL_STAFF =
            Set.of(Role.MENTOR, Role.ABSENCE_COORDINATOR, Role.SUPPORT_COORDINATOR);

    private final Database database;

    /** Somebody who takes part today. */
    private record Found(UUID id, Attendee attendee) {
        static Found of(Answer row) throws SQLException {
            var kind = row.text("organisation_kind");
            return new Found(row.id("id"), new Attendee(kind, row.text("organisation_identifier"), row.text("role")));
        }
    }

    Invitees(Database database) {
        this.database = database;
    }

    /**
     * These and the own organisation, which plans the meeting.
     *
     * @throws InviteeDoesNotTakePart when one of them does not take part today, or is not shown what is agreed
     */
    List<Attendee> of(UUID caseId, Collection<UUID> participations, Planner planner) {
        var reader = planner.reader();
        var found = database.statement(THESE)
                .value(caseId)
                .value(reader.today())
                .value(reader.today())
                .values(participations)
                .value(reader.partKind())
                .value(reader.partIdentifier())
                .list(Found::of);
        var ids = found.stream().map(Found::id).collect(Collectors.toSet());
        var all = found.stream().map(Found::attendee).distinct().toList();
        if (!ids.containsAll(participations) || !all.stream().allMatch(one -> reads(one, planner))) {
            throw new InviteeDoesNotTakePart();
        }
        return all;
    }

    /** Who can have been at a meeting: who was invited, who takes part and reads what is agreed, and the family. */
    List<Attendee> whoCanCome(Meeting meeting, Planner planner) {
        var today = planner.reader().today();
        var takingPart =
                database.statement(EVERYONE).value(meeting.caseId()).value(today).value(today).list(Found::of).stream()
                        .map(Found::attendee)
                        .filter(one -> reads(one, planner));
        return Stream.of(meeting.invited().stream(), takingPart, Stream.of(Attendee.PUPIL, Attendee.PARENT))
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    private static boolean reads(Attendee one, Planner planner) {
        var roles = one.role().equals(Participant.SCHOOL_ROLE)
                ? SCHOOL_STAFF
                : Role.parse(one.role()).map(Set::of).orElse(Set.of());
        return PlanAccess.readsThePlan(OrganisationKind.valueOf(one.kind()), one.identifier(), roles, planner);
    }
}

package nl.veerkracht.cases.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.meeting.model.Attendee;
import nl.veerkracht.cases.meeting.model.InviteeDoesNotTakePart;
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
              and (until_day is null or until_day > ?::date)
              and (id = any(?::uuid[]) or organisation_kind = ? and organisation_identifier = ?)
            order by from_day, id
            """;
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
        var found = database.statement(TODAY)
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

    private static boolean reads(Attendee one, Planner planner) {
        var roles = one.role().equals(Participant.SCHOOL_ROLE)
                ? SCHOOL_STAFF
                : Role.parse(one.role()).map(Set::of).orElse(Set.of());
        return PlanAccess.readsThePlan(OrganisationKind.valueOf(one.kind()), one.identifier(), roles, planner);
    }
}

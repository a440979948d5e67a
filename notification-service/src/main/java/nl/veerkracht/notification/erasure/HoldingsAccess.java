package nl.veerkracht.notification.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.contracts.access.AccessPolicy;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.contracts.access.Viewer;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.audit.AccessLog;
import nl.veerkracht.kit.audit.Outcome;
import nl.veerkracht.kit.audit.Verdict;
import nl.veerkracht.kit.database.Sets;

/**
 * Who may see how much there is here of a young person; every answer is recorded. Who is enrolled where is not known here,
 * but to which schools something was told is: for an administrator of another school there is nothing.
 */
@ApplicationScoped
class HoldingsAccess {
    private static final String WAS_TOLD = """
            select exists (select from notice
                           where young_person_id = ? and organisation_kind = 'SCHOOL' and organisation_identifier = ?)
            """;

    private final Sets database;
    private final AccessLog log;

    HoldingsAccess(Sets database, AccessLog log) {
        this.database = database;
        this.log = log;
    }

    boolean isAllowed(UUID youngPersonId, Actor actor) {
        return Viewer.from(actor.subject(), actor.organisationKind(), actor.organisationIdentifier(), actor.roles())
                .filter(viewer -> decide(viewer, youngPersonId))
                .isPresent();
    }

    private boolean decide(Viewer viewer, UUID youngPersonId) {
        var own = viewer.organisationIdentifier();
        var isOfSchool = viewer.organisationKind() == OrganisationKind.SCHOOL;
        var decision = AccessPolicy.decideErasure(viewer, isOfSchool && wasTold(youngPersonId, own) ? own : null);
        var outcome = decision.isFull() ? Outcome.FULL : Outcome.REFUSED;
        log.note(roles(viewer), youngPersonId, new Verdict("ERASURE", outcome, decision.rule()));
        return decision.isFull();
    }

    private boolean wasTold(UUID youngPersonId, String schoolId) {
        return database.list(WAS_TOLD, row -> row.getBoolean(1), youngPersonId, schoolId)
                .get(0);
    }

    private static List<String> roles(Viewer viewer) {
        return viewer.roles().stream().map(Role::wireName).sorted().toList();
    }
}

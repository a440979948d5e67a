package nl.veerkracht.notification.people;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.notification.people.OwnPeople.Wanted;
import nl.veerkracht.notification.people.model.Member;
import nl.veerkracht.notification.people.model.Organisation;

/** The people of the own organisation who have work here, over HTTP: for whoever has work there too. */
@Path("/v1/colleagues")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ColleaguesResource {
    private static final int MOST = 500;

    private final Actors actors;
    private final OwnPeople people;

    ColleaguesResource(Actors actors, OwnPeople people) {
        this.actors = actors;
        this.people = people;
    }

    /** Everyone who can sign in now, by name, the reader among them. */
    @GET
    public Page<ColleagueView> list() {
        var organisation = own(actors.current());
        var found = people.list(organisation, new Wanted("", Set.of(), null, MOST)).stream()
                .filter(Member::active)
                .filter(member -> member.details().roles().stream().anyMatch(ColleaguesResource::hasWork))
                .map(member -> ColleagueView.of(member, organisation))
                .toList();
        return new Page<>(found, null);
    }

    /** @throws UnknownResource for the family, and for who has no work at the organisation */
    private static Organisation own(Actor actor) {
        return Organisation.of(actor.organisationKind(), actor.organisationIdentifier())
                .filter(organisation -> organisation.roles().stream()
                        .filter(ColleaguesResource::hasWork)
                        .anyMatch(role -> actor.has(role.wireName())))
                .orElseThrow(UnknownResource::new);
    }

    private static boolean hasWork(Role role) {
        return role != Role.ADMINISTRATOR;
    }
}

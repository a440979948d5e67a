package nl.veerkracht.school.roster;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.school.access.Reader;

/**
 * When a young person was born, for who may know them at work: apart from the name, since few need it. It is what case-service
 * asks, so nobody is asked in turn, and the family, whom only case-service knows, is nobody here.
 */
@Path("/v1/young-people/{id}/birth-date")
public class BirthDateResource {
    private final People people;
    private final Actors actors;

    BirthDateResource(People people, Actors actors) {
        this.people = people;
        this.actors = actors;
    }

    /** When somebody was born. */
    public record BirthDateView(LocalDate birthDate) {

        /** Says nothing, so that a birth date never ends up in a log. */
        @Override
        public String toString() {
            return "BirthDateView";
        }
    }

    @GET
    public BirthDateView get(@PathParam("id") UUID id) {
        return people.known(Reader.of(actors.current()), List.of(id)).stream()
                .findFirst()
                .map(person -> new BirthDateView(person.birthDate()))
                .orElseThrow(UnknownResource::new);
    }
}

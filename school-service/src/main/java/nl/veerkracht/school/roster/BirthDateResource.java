package nl.veerkracht.school.roster;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.school.access.Reader;

/** When a young person was born, for who may know them: apart from the name, since few need it. */
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
        return new BirthDateView(people.get(Reader.of(actors.current()), id).birthDate());
    }
}

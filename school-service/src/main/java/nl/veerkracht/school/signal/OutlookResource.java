package nl.veerkracht.school.signal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.school.access.Access;
import nl.veerkracht.school.access.Reader;
import nl.veerkracht.school.roster.FindPerson;
import nl.veerkracht.school.roster.Person;
import nl.veerkracht.school.signal.OutlookView.OneMoreDayView;

/**
 * What one more day would do, over HTTP. It is worked out from sickness and tells of signals that are not there yet: only for
 * who is shown both in full.
 */
@Path("/v1/young-people/{id}/outlook")
public class OutlookResource {
    private final FindPerson people;
    private final OtherAbsence otherAbsence;
    private final Access access;
    private final Actors actors;

    OutlookResource(FindPerson people, OtherAbsence otherAbsence, Access access, Actors actors) {
        this.people = people;
        this.otherAbsence = otherAbsence;
        this.access = access;
        this.actors = actors;
    }

    @GET
    public OutlookView get(@PathParam("id") UUID id) {
        var reader = Reader.of(actors.current());
        var person = people.find(reader, id, DataClass.ABSENCE).orElseThrow(UnknownResource::new);
        var isShown = isShown(DataClass.ABSENCE, person, reader) & isShown(DataClass.SIGNAL, person, reader);
        if (!isShown) {
            throw new UnknownResource();
        }
        return new OutlookView(
                person.ref().schoolId(),
                otherAbsence.oneMoreDay(person.ref()).map(OneMoreDayView::of).orElse(null));
    }

    private boolean isShown(DataClass dataClass, Person person, Reader reader) {
        var item = dataClass.recordedBy(person.ref().schoolId());
        return access.decide(reader, item, person.id(), person.facts()).isFull();
    }
}

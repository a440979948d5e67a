package nl.veerkracht.school.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.enrolment.EnrolmentChangedV1;
import nl.veerkracht.contracts.intake.SchoolEventCheck;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.cloudevents.EventJson;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.problem.InvalidRequest;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.school.access.Reader;
import nl.veerkracht.school.intake.KnownSchools;
import nl.veerkracht.school.intake.Stamp;
import nl.veerkracht.school.request.Body;
import org.jspecify.annotations.Nullable;

/** The pupils of a school, over HTTP: the same as the events about enrolments, one by one. */
@Path("/v1/schools/{schoolId}/pupils/{pupilKey}")
public class PupilResource {
    private static final String DATA = "/data";

    private final RecordEnrolments enrolments;
    private final People people;
    private final PupilWriting writing;
    private final KnownSchools schools;
    private final Actors actors;
    private final BusinessClock clock;

    PupilResource(
            RecordEnrolments enrolments,
            People people,
            PupilWriting writing,
            KnownSchools schools,
            Actors actors,
            BusinessClock clock) {
        this.enrolments = enrolments;
        this.people = people;
        this.writing = writing;
        this.schools = schools;
        this.actors = actors;
        this.clock = clock;
    }

    /** The id by which the young person is known everywhere else. */
    public record EnrolledView(UUID youngPersonId) {}

    @GET
    public PupilView get(@PathParam("schoolId") String schoolId, @PathParam("pupilKey") String pupilKey) {
        return PupilView.of(people.pupil(Reader.of(actors.current()), new PupilRef(schoolId, pupilKey)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public EnrolledView put(
            @PathParam("schoolId") String schoolId, @PathParam("pupilKey") String pupilKey, @Nullable String json) {
        var actor = actors.current();
        var ref = new PupilRef(schoolId, pupilKey);
        writing.require(actor, ref);
        if (!schools.isKnown(schoolId)) {
            throw new UnknownResource();
        }
        var stamp = new Stamp(clock.instant(), UUID.randomUUID().toString());
        enrolments.run(List.of(EnrolmentChange.told(ref, details(ref, json), stamp)));
        return new EnrolledView(writing.changed(actor, ref));
    }

    private EnrolmentDetails details(PupilRef ref, @Nullable String json) {
        if (!(Body.tree(json) instanceof ObjectNode body)) {
            throw new InvalidRequest(List.of(new Fault("", "must be a JSON object")));
        }
        body.put("schoolId", ref.schoolId()).put("pupilKey", ref.pupilKey());
        var faults = SchoolEventCheck.faultsIn(WireType.ENROLMENT_CHANGED_V1, body, clock.today());
        if (!faults.isEmpty()) {
            throw new InvalidRequest(
                    faults.stream().map(PupilResource::withinBody).toList());
        }
        try {
            return EnrolmentDetails.of(EventJson.MAPPER.treeToValue(body, EnrolmentChangedV1.class));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("checked, yet not read", impossible);
        }
    }

    private static Fault withinBody(Fault fault) {
        return fault.pointer().startsWith(DATA)
                ? new Fault(fault.pointer().substring(DATA.length()), fault.message())
                : fault;
    }
}

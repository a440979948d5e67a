package nl.veerkracht.gateway.work;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.veerkracht.gateway.page.Flash;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.Refused;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.CaseService;
import nl.veerkracht.gateway.remote.CaseService.Completion;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Says that a task is done, or answers an invitation, and goes back to where the form stood. */
@Path("/tasks/{id}/completion")
@Blocking
public class TaskForms {
    private final Reader reader;
    private final CaseService cases;

    TaskForms(Reader reader, @RestClient CaseService cases) {
        this.reader = reader;
        this.cases = cases;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response complete(
            UUID id,
            @RestForm @Nullable String outcome,
            @RestForm @Nullable UUID youngPerson,
            @RestForm @Nullable String note) {
        var flash = isUnexplained(outcome, note) ? Flash.WHY : complete(id, outcome, note);
        var place = youngPerson == null ? "/" : "/young-people/" + youngPerson;
        return Response.seeOther(URI.create(place + "?done=" + flash.code())).build();
    }

    /** Where one lands after signing in again half-way. */
    @GET
    public Response back() {
        return Response.seeOther(URI.create("/")).build();
    }

    /** Where one is asked why not, one says so. */
    private static boolean isUnexplained(@Nullable String outcome, @Nullable String note) {
        return "DECLINED".equals(outcome) && note != null && note.isBlank();
    }

    private Flash complete(UUID id, @Nullable String outcome, @Nullable String note) {
        var flash = flash(outcome);
        var completion = new Completion(String.valueOf(outcome), note == null || note.isBlank() ? null : note.strip());
        try {
            var token = reader.asking().authorization();
            Answers.given(cases.complete(token, "task-" + id + "-" + outcome, id, completion))
                    .close();
            return flash;
        } catch (AlreadyDone already) {
            return Flash.ALREADY;
        } catch (Refused second) {
            return Flash.SECOND;
        } catch (ServiceDown down) {
            return Flash.LATER;
        }
    }

    private static Flash flash(@Nullable String outcome) {
        return switch (String.valueOf(outcome)) {
            case "DONE",
                    "TALKED",
                    "APPOINTMENT_MADE",
                    "NOT_REACHED",
                    "AT_SCHOOL",
                    "PARTLY_AT_SCHOOL",
                    "NOT_AT_SCHOOL" -> Flash.TASK;
            case "ACCEPTED" -> Flash.ACCEPTED;
            case "DECLINED" -> Flash.DECLINED;
            default -> throw new UnknownResource();
        };
    }
}

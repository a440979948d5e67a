package nl.veerkracht.cases.task;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.request.IdempotencyKeys;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** One task of the reader's list, and giving it a later day. */
@Blocking
@Path("/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
public class OneTaskResource {
    private static final int LONGEST_REASON = 500;

    private final TaskList list;
    private final Tasks tasks;
    private final ExtendTask extendTask;
    private final Access access;
    private final Actors actors;

    OneTaskResource(TaskList list, Tasks tasks, ExtendTask extendTask, Access access, Actors actors) {
        this.list = list;
        this.tasks = tasks;
        this.extendTask = extendTask;
        this.access = access;
        this.actors = actors;
    }

    /** The day by which it will be done, and why not before; says nothing of itself, so that it is in no log. */
    public record ExtensionRequest(
            @Nullable String dueOn, @Nullable String reason) {
        private static final ExtensionRequest EMPTY = new ExtensionRequest(null, null);

        @Override
        public String toString() {
            return "ExtensionRequest";
        }
    }

    @GET
    @Path("/{taskId}")
    public TaskView show(@PathParam("taskId") UUID taskId) {
        return shown(taskId, access.reader(actors.current()).orElseThrow(UnknownResource::new));
    }

    @POST
    @Path("/{taskId}/extension")
    @Consumes(MediaType.APPLICATION_JSON)
    public TaskView extend(
            @PathParam("taskId") UUID taskId,
            @Nullable ExtensionRequest request,
            @HeaderParam(IdempotencyKeys.HEADER) @Nullable String key) {
        var actor = actors.current();
        var asked = Objects.requireNonNullElse(request, ExtensionRequest.EMPTY);
        var check = new RequestCheck();
        IdempotencyKeys.check(key, check);
        var dueOn = check.requiredDay("dueOn", asked.dueOn());
        var reason = check.requiredText("reason", asked.reason(), LONGEST_REASON);
        check.done();
        extendTask.run(taskId, new Extension(Objects.requireNonNull(dueOn), reason), key, actor);
        return shown(taskId, access.reader(actor).orElseThrow(UnknownResource::new));
    }

    private TaskView shown(UUID taskId, Reader reader) {
        var task = list.one(reader, taskId).orElseThrow(() -> unknown(taskId, reader));
        access.listed(reader, List.of(task.youngPersonId()), TaskResource.RULE);
        return task;
    }

    private UnknownResource unknown(UUID taskId, Reader reader) {
        access.refuse(reader, tasks.find(taskId).map(row -> row.youngPersonId).orElse(null), "no-such-task");
        return new UnknownResource();
    }
}

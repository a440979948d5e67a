package nl.veerkracht.cases.task;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.veerkracht.cases.request.NextLink;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.cases.task.TaskList.Wanted;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOutcome;
import nl.veerkracht.cases.task.model.TaskStatus;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.paging.Page;
import org.jspecify.annotations.Nullable;

/** What the reader's organisation has to do, and for a school what others have to do in its cases. */
@Blocking
@Path("/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
public class TaskResource {
    private static final int LONGEST_NOTE = 2_000;
    private static final Pattern TRUE_OR_FALSE = Pattern.compile("true|false");
    static final String RULE = "owns-task-or-takes-part-as-school";

    private final ReadTasks readTasks;
    private final CompleteTask completeTask;
    private final Actors actors;

    TaskResource(ReadTasks readTasks, CompleteTask completeTask, Actors actors) {
        this.readTasks = readTasks;
        this.completeTask = completeTask;
        this.actors = actors;
    }

    /** How the task ended, with a word about it. */
    public record CompletionRequest(
            @Nullable String outcome, @Nullable String note) {}

    @GET
    public Page<TaskView> list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("caseId") @Nullable String caseId,
            @QueryParam("late") @Nullable String late,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit,
            @Context UriInfo asked) {
        var actor = actors.current();
        var check = new RequestCheck();
        check.matches("late", late, TRUE_OR_FALSE, "must be true or false");
        var wanted = new Wanted(
                null,
                check.oneOf("status", status, TaskStatus.class),
                check.oneOf("kind", kind, TaskKind.class),
                check.id("caseId", caseId),
                Boolean.parseBoolean(late),
                check.cursor(cursor, LocalDate::parse, UUID::fromString),
                check.limit(limit));
        check.done();
        return NextLink.page(
                readTasks.page(wanted, actor), wanted.limit(), Function.identity(), TaskView::cursor, asked);
    }

    @POST
    @Path("/{taskId}/completion")
    @Consumes(MediaType.APPLICATION_JSON)
    public void complete(@PathParam("taskId") UUID taskId, @Nullable CompletionRequest request) {
        var actor = actors.current();
        var asked = request == null ? new CompletionRequest(null, null) : request;
        var check = new RequestCheck();
        var outcome = check.requiredOneOf("outcome", asked.outcome(), TaskOutcome.class);
        var note = check.text("note", asked.note(), LONGEST_NOTE);
        check.done();
        completeTask.run(taskId, Objects.requireNonNull(outcome), note, actor);
    }
}

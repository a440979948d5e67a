package nl.veerkracht.gateway.task;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.CaseService.Task;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.SchoolService;
import nl.veerkracht.gateway.remote.TaskService;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.gateway.task.ExtensionPages.OwnTask;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks the services for one task and whom it is about, and puts it off, on behalf of a reader. */
@Singleton
class ExtensionDesk {
    private static final String SCHOOL = OrganisationKind.SCHOOL.name();
    private static final Set<Role> STAFF = EnumSet.of(Role.MENTOR, Role.ABSENCE_COORDINATOR, Role.SUPPORT_COORDINATOR);

    private final TaskService tasks;
    private final SchoolService school;

    ExtensionDesk(@RestClient TaskService tasks, @RestClient SchoolService school) {
        this.tasks = tasks;
        this.school = school;
    }

    /**
     * The task.
     *
     * @throws UnknownResource when there is none that this reader is offered to put off
     * @throws Answers.ServiceDown when it cannot be asked for now
     */
    OwnTask look(Reader reader, UUID id) {
        var token = reader.asking().authorization();
        var found = Answers.await(Part.of(tasks.task(token, id)));
        if (found.isMissing()) {
            throw Answers.down();
        }
        var task = found.value();
        if (task == null || !isOffered(reader.actor(), task)) {
            throw new UnknownResource();
        }
        return new OwnTask(task, Answers.await(Part.of(school.youngPerson(token, task.youngPersonId()))));
    }

    void extend(Reader reader, UUID id, ExtensionForm form) {
        var key = "extension-" + form.request();
        Answers.given(tasks.extend(reader.asking().authorization(), key, id, form.wish()));
    }

    /** Colleagues at a school stand in for each other, and for a school before; whether so, the service decides. */
    private static boolean isOffered(Actor actor, Task task) {
        var owner = task.owner();
        return owner.kind().equals(SCHOOL)
                ? actor.organisationKind().equals(SCHOOL) && STAFF.stream().anyMatch(role -> actor.has(role.wireName()))
                : actor.actsFor(owner.kind(), owner.identifier()) && actor.has(owner.role());
    }
}

package nl.veerkracht.cases.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.cases.task.AfterCompletion;
import nl.veerkracht.cases.task.model.TaskCompleted;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.worklist.Movement.Move;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.outbox.Announcement;
import org.jspecify.annotations.Nullable;

/** Who says that something was done has moved the case: for the own organisation, and for schools, which are shown tasks. */
@ApplicationScoped
class MovementOfTask implements AfterCompletion {
    private final Movement movement;

    MovementOfTask(Movement movement) {
        this.movement = movement;
    }

    @Override
    public List<Announcement> run(TaskCompleted completed, String by, @Nullable String note) {
        movement.tell(moves(completed).toList());
        return List.of();
    }

    static Stream<Move> moves(TaskCompleted completed) {
        var person = completed.youngPersonId();
        var owner = completed.owner();
        var day = LocalDate.ofInstant(completed.at(), BusinessClock.ZONE);
        var own =
                new Move(person, owner.kind().name(), owner.identifier(), day, completed.kind() != TaskKind.JOIN_CASE);
        return completed.kind().isConfidential()
                ? Stream.of(own)
                : Stream.of(own, new Move(person, OrganisationKind.SCHOOL.name(), null, day, false));
    }
}

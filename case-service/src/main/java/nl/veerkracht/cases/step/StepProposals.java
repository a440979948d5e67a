package nl.veerkracht.cases.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.task.model.TaskAssigned;

/** Who proposed what two people at school decide. */
@ApplicationScoped
class StepProposals {
    private static final String ADD = """
            insert into step_proposal (task_id, young_person_id, account) values (?::uuid, ?::uuid, ?)
            """;
    private static final String REASON = "select reason from task where id = ?::uuid";
    private static final String BY = "select account from step_proposal where task_id = ?::uuid";

    private final Database database;

    StepProposals(Database database) {
        this.database = database;
    }

    void add(TaskAssigned task, Reader by) {
        database.statement(ADD)
                .value(task.taskId())
                .value(task.youngPersonId())
                .value(by.subject())
                .run();
    }

    /** Whether this account made the proposal that the task is to answer. */
    boolean isBy(UUID taskId, String account) {
        return database.statement(BY)
                .value(taskId)
                .list(row -> row.text("account"))
                .contains(account);
    }

    /** Why it was proposed, as the task says. */
    String reasonOf(UUID taskId) {
        return database.statement(REASON)
                .value(taskId)
                .list(row -> row.text("reason"))
                .get(0);
    }
}

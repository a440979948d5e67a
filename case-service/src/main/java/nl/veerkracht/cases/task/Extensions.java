package nl.veerkracht.cases.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.task.model.TaskExtended;

/** Every time that a task got a later day, with who gave it and why. */
@ApplicationScoped
class Extensions {
    private static final String ADD = """
            insert into task_extension (id, task_id, due_on, until_day, reason, extended_by, extended_at)
            values (?::uuid, ?::uuid, ?::date, ?::date, ?, ?, ?::timestamptz)
            """;

    private final Database database;

    Extensions(Database database) {
        this.database = database;
    }

    void add(UUID id, TaskExtended extended, String by) {
        database.statement(ADD)
                .value(id)
                .value(extended.task().taskId())
                .value(extended.from())
                .value(extended.term().dueOn())
                .value(extended.reason())
                .value(by)
                .value(extended.at())
                .run();
    }
}

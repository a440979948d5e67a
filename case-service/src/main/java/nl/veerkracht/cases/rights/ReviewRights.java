package nl.veerkracht.cases.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.intake.Told;
import nl.veerkracht.cases.task.DeadlinesConfig;
import nl.veerkracht.cases.task.TaskAnnouncements;
import nl.veerkracht.cases.task.Tasks;
import nl.veerkracht.cases.task.model.Deadlines;
import nl.veerkracht.cases.task.model.Task;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.cases.task.model.TaskOwner;
import nl.veerkracht.contracts.roster.RightsChangeApproachingV1;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Outbox;

/**
 * Gives the school of a case the task to look what a birthday changes. Of the birthday itself nothing is known here, so
 * that the deadline counts from the day it was told; a school that has the task already gets no second.
 */
@ApplicationScoped
public class ReviewRights {
    private static final String CASES = """
            select c.id, c.young_person_id, c.school_id, e.mentor_ref
            from care_case c
            left join enrolment e on e.young_person_id = c.young_person_id and e.school_id = c.school_id
            where c.id = any(?::uuid[]) and c.status = 'OPEN'
              and not exists (select from task t
                              where t.case_id = c.id and t.kind = 'REVIEW_RIGHTS' and t.status = 'OPEN')
            """;

    private final Database database;
    private final Tasks tasks;
    private final Deadlines deadlines;
    private final DeadlinesConfig config;
    private final Outbox outbox;

    ReviewRights(Database database, Tasks tasks, Deadlines deadlines, DeadlinesConfig config, Outbox outbox) {
        this.database = database;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.config = config;
        this.outbox = outbox;
    }

    /** Gives all of the tasks, or with the transaction none; a case that is closed or not known needs none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void run(List<Told<RightsChangeApproachingV1>> all) {
        if (all.isEmpty()) {
            return;
        }
        var dueOn = new HashMap<UUID, LocalDate>();
        all.forEach(told -> dueOn.put(told.data().caseId(), dueOn(told.data())));
        var assigned = given(dueOn);
        tasks.assign(assigned);
        outbox.append(assigned.stream().map(TaskAnnouncements::of).toList());
    }

    private LocalDate dueOn(RightsChangeApproachingV1 approaching) {
        var told = LocalDate.ofInstant(approaching.at(), BusinessClock.ZONE);
        return deadlines.workingDays().after(told, config.reviewRights());
    }

    private List<TaskAssigned> given(Map<UUID, LocalDate> dueOn) {
        return database.statement(CASES)
                .values(dueOn.keySet())
                .list(row -> Task.toReviewRights(
                        row.id("id"),
                        row.id("young_person_id"),
                        TaskOwner.mentor(row.text("school_id"), row.optionalId("mentor_ref")),
                        Objects.requireNonNull(dueOn.get(row.id("id")), "asked for"),
                        OrderedId.next()));
    }
}

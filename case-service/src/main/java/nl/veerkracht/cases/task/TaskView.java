package nl.veerkracht.cases.task;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.task.model.ExtensionRule;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskStatus;
import nl.veerkracht.cases.task.model.TaskTerm;
import nl.veerkracht.kit.paging.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A task as those see it whose it is, and the school.
 *
 * @param reason what the one who asks wrote
 * @param firstDueOn the day it was due before it ever got a later one
 * @param extended that it got a later day; absent when it did not
 * @param extendableUntil the last day that whose it is can give it now; absent when none
 */
public record TaskView(
        UUID id,
        UUID caseId,
        UUID youngPersonId,
        String schoolId,
        String kind,
        Owner owner,
        LocalDate dueOn,
        String status,
        @Nullable String reason,
        LocalDate firstDueOn,
        @Nullable Extended extended,
        @Nullable LocalDate extendableUntil) {

    /** An organisation, in a role. */
    public record Owner(String kind, String identifier, String role) {}

    /** How often it got a later day, and why the last time. */
    public record Extended(int times, String reason) {}

    /** As it is on a day. */
    static TaskView of(Answer row, ExtensionRule rule, LocalDate today) throws SQLException {
        var term = term(row);
        return new TaskView(
                row.id("id"),
                row.id("case_id"),
                row.id("young_person_id"),
                row.text("school_id"),
                row.text("kind"),
                new Owner(row.text("owner_kind"), row.text("owner_identifier"), row.text("owner_role")),
                row.day("due_on"),
                row.text("status"),
                row.optionalText("reason"),
                term.firstDueOn(),
                term.isExtended() ? new Extended(term.times(), row.text("extension_reason")) : null,
                term.extendableUntil(rule, today).orElse(null));
    }

    private static TaskTerm term(Answer row) throws SQLException {
        var dueOn = row.day("due_on");
        return new TaskTerm(
                TaskKind.valueOf(row.text("kind")),
                TaskStatus.OPEN.name().equals(row.text("status")),
                Objects.requireNonNullElse(row.optionalDay("first_due_on"), dueOn),
                dueOn,
                row.number("times_extended"));
    }

    Cursor cursor() {
        return new Cursor(List.of(dueOn.toString(), id.toString()));
    }
}

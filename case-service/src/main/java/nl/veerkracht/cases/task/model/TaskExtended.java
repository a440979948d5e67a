package nl.veerkracht.cases.task.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A task got a later day.
 *
 * @param term from then on
 * @param from the day it was due until then
 */
public record TaskExtended(TaskAssigned task, TaskTerm term, LocalDate from, String reason, Instant at) {}

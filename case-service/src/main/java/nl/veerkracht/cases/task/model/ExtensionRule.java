package nl.veerkracht.cases.task.model;

import java.time.LocalDate;

/**
 * How far and how often a task can be put off.
 *
 * @param mostWorkingDays working days that it can be due after the day it was due first
 * @param mostTimes how often it can get a later day
 */
public record ExtensionRule(int mostWorkingDays, int mostTimes, WorkingDays workingDays) {

    LocalDate latest(LocalDate firstDueOn) {
        return workingDays.after(firstDueOn, mostWorkingDays);
    }
}

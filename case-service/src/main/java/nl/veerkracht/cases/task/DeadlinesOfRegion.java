package nl.veerkracht.cases.task;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.veerkracht.cases.task.model.Deadlines;
import nl.veerkracht.cases.task.model.ExtensionRule;
import nl.veerkracht.cases.task.model.StepDeadlines;

/** Gives the rules the deadlines that the region has set. */
@Singleton
class DeadlinesOfRegion {
    @Produces
    @Singleton
    Deadlines deadlines(DeadlinesConfig config) {
        return new Deadlines(
                config.inviteToSchoolTalk(),
                config.holdSchoolTalk(),
                config.answerToInvitation(),
                new DutchWorkingDays());
    }

    @Produces
    @Singleton
    StepDeadlines stepDeadlines(DeadlinesConfig config) {
        return new StepDeadlines(
                config.weighReferral(),
                config.holdConsult(),
                config.giveFeedback(),
                config.makePlan(),
                new DutchWorkingDays());
    }

    @Produces
    @Singleton
    ExtensionRule extensionRule(ExtensionConfig config, Deadlines deadlines) {
        return new ExtensionRule(config.mostWorkingDays(), config.mostTimes(), deadlines.workingDays());
    }
}

package nl.veerkracht.contracts.feed;

/** A school's system works and has nothing to report: sent on a day on which nobody is absent. */
public record SchoolFeedAliveV1(String schoolId) {}

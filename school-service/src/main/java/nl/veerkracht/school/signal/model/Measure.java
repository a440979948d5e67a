package nl.veerkracht.school.signal.model;

/** What a rule counts; the number of episodes changes only on the first day of one. */
public enum Measure {
    EPISODES,
    SICK_DAYS
}

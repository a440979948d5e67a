package nl.veerkracht.school.signal.model;

/** One count that makes a rule fire. */
public record Criterion(Measure measure, Comparison comparison, int number) {}

package nl.veerkracht.cases.retention.model;

/**
 * How long records of a class are kept.
 *
 * @param source who says so, in words
 */
public record RetentionRule(String dataClass, int years, Moment countedFrom, Basis basis, String source) {}

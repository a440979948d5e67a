package nl.veerkracht.kit.audit;

/**
 * What was decided about data of one category.
 *
 * @param category the class of data that was asked for, by a stable name
 * @param rule stable name of the rule that decided
 */
public record Verdict(String category, Outcome outcome, String rule) {}

package nl.veerkracht.school.signal.model;

/** How a count is held against the number of a rule. */
public enum Comparison {
    AT_LEAST,
    MORE_THAN;

    boolean holds(int counted, int number) {
        return switch (this) {
            case AT_LEAST -> counted >= number;
            case MORE_THAN -> counted > number;
        };
    }
}

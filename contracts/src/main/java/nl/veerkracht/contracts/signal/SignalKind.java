package nl.veerkracht.contracts.signal;

/** Why absence is a concern: often away, long away, much away (primary school), or a person at school who worries. */
public enum SignalKind {
    FREQUENT,
    LONG,
    EXTENSIVE,
    CONCERN
}

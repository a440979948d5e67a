package nl.veerkracht.contracts.access;

/** What somebody is shown, and the rule that says so, for the access log. */
public sealed interface Decision {
    /** Stable name of the rule that decided. */
    String rule();

    /** Whether anything may be shown at all; if not, the answer is that of something that does not exist. */
    default boolean isVisible() {
        return !(this instanceof Denied);
    }

    /** Whether the content may be shown. */
    default boolean isFull() {
        return this instanceof Full;
    }

    /** Everything. */
    record Full(String rule) implements Decision {}

    /** That there is something, of which kind, when, from which organisation and whom to ask; never what. */
    record PresenceOnly(String rule) implements Decision {}

    /** Nothing, not even that it exists. */
    record Denied(String rule) implements Decision {}
}

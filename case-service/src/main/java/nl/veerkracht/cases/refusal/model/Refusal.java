package nl.veerkracht.cases.refusal.model;

import java.util.Map;

/** A rule says no; the caller is told which one, in words without anything about a person. */
public abstract class Refusal extends RuntimeException {

    /** Whether the state is in the way, or the wish itself. */
    public enum Kind {
        STATE,
        WISH
    }

    private final Kind kind;
    private final String slug;
    private final transient Map<String, String> facts;

    protected Refusal(Kind kind, String slug, String detail) {
        this(kind, slug, detail, Map.of());
    }

    /** @param facts what else the caller is told, by name, to go on with; ids only */
    protected Refusal(Kind kind, String slug, String detail, Map<String, String> facts) {
        super(detail);
        this.kind = kind;
        this.slug = slug;
        this.facts = Map.copyOf(facts);
    }

    public Kind kind() {
        return kind;
    }

    /** Stable name of the rule. */
    public String slug() {
        return slug;
    }

    /** What else the caller is told, by name. */
    public Map<String, String> facts() {
        return facts;
    }
}

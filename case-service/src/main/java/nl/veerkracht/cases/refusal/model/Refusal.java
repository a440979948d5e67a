package nl.veerkracht.cases.refusal.model;

/** A rule says no; the caller is told which one, in words without anything about a person. */
public abstract class Refusal extends RuntimeException {

    /** Whether the state is in the way, or the wish itself. */
    public enum Kind {
        STATE,
        WISH
    }

    private final Kind kind;
    private final String slug;

    protected Refusal(Kind kind, String slug, String detail) {
        super(detail);
        this.kind = kind;
        this.slug = slug;
    }

    public Kind kind() {
        return kind;
    }

    /** Stable name of the rule. */
    public String slug() {
        return slug;
    }
}

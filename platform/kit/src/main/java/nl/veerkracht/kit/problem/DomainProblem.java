package nl.veerkracht.kit.problem;

import java.util.List;
import nl.veerkracht.kit.cloudevents.Fault;

/** A refusal that the caller is meant to understand; anything else that is thrown is a bug of ours. */
public abstract class DomainProblem extends RuntimeException {

    /** What kind of refusal, and how HTTP says it. */
    public enum Kind {
        INVALID(400, "Invalid request"),
        UNAUTHENTICATED(401, "Not signed in"),
        FORBIDDEN(403, "Not allowed"),
        NOT_FOUND(404, "Not found"),
        CONFLICT(409, "Conflict"),
        TOO_LARGE(413, "Too large"),
        UNSUPPORTED(415, "Unsupported media type"),
        UNPROCESSABLE(422, "Cannot be done"),
        TOO_MANY(429, "Too many requests"),
        UNAVAILABLE(503, "Not available now");

        private final int status;
        private final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }

        /** The HTTP status code. */
        public int status() {
            return status;
        }

        /** The same for every problem of this kind. */
        public String title() {
            return title;
        }
    }

    private final Kind kind;
    private final String slug;
    private final transient List<Fault> faults;

    /**
     * @param slug stable name of the problem; its type is {@code /problems/<slug>}
     * @param detail what is wrong and what to do, without anything about a person
     */
    protected DomainProblem(Kind kind, String slug, String detail) {
        this(kind, slug, detail, List.of());
    }

    /** @param faults every single thing that is wrong, for requests with many places to be wrong in */
    protected DomainProblem(Kind kind, String slug, String detail, List<Fault> faults) {
        super(detail);
        this.kind = kind;
        this.slug = slug;
        this.faults = List.copyOf(faults);
    }

    public Kind kind() {
        return kind;
    }

    public String slug() {
        return slug;
    }

    public List<Fault> faults() {
        return faults;
    }
}

package nl.veerkracht.kit.problem;

/** There is no such thing, or the caller may not know that there is: the answer is the same to the letter. */
public class UnknownResource extends DomainProblem {
    public UnknownResource() {
        super(Kind.NOT_FOUND, "unknown-resource", "There is nothing here that you may see.");
    }
}

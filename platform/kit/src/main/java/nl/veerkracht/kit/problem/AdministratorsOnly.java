package nl.veerkracht.kit.problem;

/** Something that is for the administrators of an organisation. */
public class AdministratorsOnly extends DomainProblem {
    public AdministratorsOnly() {
        super(Kind.FORBIDDEN, "administrators-only", "This is for administrators, in their own organisation.");
    }
}

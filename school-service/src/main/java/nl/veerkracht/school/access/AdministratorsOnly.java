package nl.veerkracht.school.access;

import nl.veerkracht.kit.problem.DomainProblem;

/** Who looked is shown to the administrators of an organisation, who check it. */
public class AdministratorsOnly extends DomainProblem {
    AdministratorsOnly() {
        super(
                Kind.FORBIDDEN,
                "administrators-only",
                "Only an administrator may see who looked, in the own organisation.");
    }
}

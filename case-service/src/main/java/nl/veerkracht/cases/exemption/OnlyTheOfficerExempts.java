package nl.veerkracht.cases.exemption;

import nl.veerkracht.kit.problem.DomainProblem;

/** Who takes part may see a case, but only the attendance officer records that somebody is exempt. */
class OnlyTheOfficerExempts extends DomainProblem {
    OnlyTheOfficerExempts() {
        super(
                Kind.FORBIDDEN,
                "only-the-officer-exempts",
                "Only the attendance officer who takes part in the case records an exemption.");
    }
}

package nl.veerkracht.cases.organisation;

import nl.veerkracht.kit.problem.DomainProblem;

/** Nobody can be asked who is not in the register, or not today: a typing error would show a case to who knows whom. */
class UnknownOrganisation extends DomainProblem {
    UnknownOrganisation() {
        super(
                Kind.UNPROCESSABLE,
                "unknown-organisation",
                "There is no such organisation in the register of the region today; look at /v1/organisations.");
    }
}

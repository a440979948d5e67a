package nl.veerkracht.cases.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.cases.carecase.CareCases;
import nl.veerkracht.cases.carecase.model.Arrow;
import nl.veerkracht.cases.carecase.model.CareCase;
import nl.veerkracht.cases.carecase.model.CaseAlreadyOpen;

/** A case is not reopened beside another one that is open. */
@ApplicationScoped
class OneOpenCase implements BeforeStep {
    private final CareCases cases;

    OneOpenCase(CareCases cases) {
        this.cases = cases;
    }

    @Override
    public Optional<CaseAlreadyOpen> missing(CareCase careCase, Arrow arrow) {
        return arrow.isReopening()
                ? Optional.ofNullable(
                                cases.openOf(List.of(careCase.youngPersonId())).get(careCase.youngPersonId()))
                        .map(CaseAlreadyOpen::new)
                : Optional.empty();
    }
}
